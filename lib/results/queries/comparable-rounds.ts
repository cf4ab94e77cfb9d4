import { and, countDistinct, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { assessmentTitle } from "@/lib/assessments/queries/assessment-title";
import type { Actor } from "@/lib/context/actor";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { MODELS } from "@/lib/domain/models/registry";
import type { ModelId } from "@/lib/domain/models/types";
import { visibleTo } from "../scope";
import type { Comparable } from "../types";

/** How an address names what is compared: the questionnaire and, after a colon, the market. */
export function compareKey(of: ModelId, subject: string): string {
  return subject && latestInstrument(of).subject === "market" ? `${of}:${subject}` : of;
}

/**
 * What has two results or more that the viewer may see, in the order of the models: each questionnaire about the firm,
 * those about markets market by market, those sent out in campaigns across all of them.
 */
export async function comparableRounds(tx: Tx, actor: Actor, firmId: string): Promise<Comparable[]> {
  const rows = await tx
    .select({
      instrument: results.instrument,
      subject: assessments.subject,
      rounds: countDistinct(results.assessmentId),
    })
    .from(results)
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
    )
    .where(
      and(
        visibleTo(actor, firmId),
        isNull(results.scoredUnder),
        eq(assessments.rater, "firm"),
        ne(assessments.status, "draft"),
      ),
    )
    .groupBy(results.instrument, assessments.subject)
    .orderBy(assessments.subject);
  const ids = Object.keys(MODELS) as ModelId[];
  return ids
    .flatMap((of): Comparable[] => {
      const own = rows.filter(({ instrument }) => instrument === of);
      const { title, subject } = latestInstrument(of);
      const total = own.reduce((sum, { rounds }) => sum + rounds, 0);
      if (subject === "campaign") return [{ key: of, of, about: "", every: true, title, rounds: total }];
      return own.map(({ subject: about, rounds }) => ({
        key: compareKey(of, about),
        of,
        about,
        every: false,
        title: assessmentTitle(title, about),
        rounds,
      }));
    })
    .filter(({ rounds }) => rounds > 1);
}

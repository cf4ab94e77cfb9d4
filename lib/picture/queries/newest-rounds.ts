import { desc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { hasModel } from "@/lib/domain/models/registry";
import type { NewestRound } from "../types";

/** The newest round of each questionnaire about the firm that gave a result, newest first; re-scored results stand apart. */
export async function newestRounds(tx: Tx, actor: Actor, firmId: string): Promise<NewestRound[]> {
  const rows = await tx
    .select({
      instrument: results.instrument,
      assessmentId: results.assessmentId,
      resultId: results.id,
      at: results.computedAt,
    })
    .from(results)
    .innerJoin(
      assessments,
      allOf(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
    )
    .where(
      allOf(
        firmRows(actor, results, firmId, "diagnosis"),
        isNull(results.scoredUnder),
        eq(assessments.rater, "firm"),
        eq(assessments.subject, ""),
      ),
    )
    .orderBy(desc(assessments.submittedAt), desc(results.computedAt), desc(results.id));
  const newest = rows.filter((row, at) => rows.findIndex((one) => one.instrument === row.instrument) === at);
  return newest.flatMap(({ instrument, at, ...row }) =>
    hasModel(instrument) ? [{ ...row, instrument, at: at.toISOString() }] : [],
  );
}

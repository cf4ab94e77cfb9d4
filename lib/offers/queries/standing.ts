import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { firmMarkets, firms } from "@/db/schema/firms";
import { phaseOf } from "@/lib/domain/knowledge-innovation/phase";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import type { OfferFirm } from "@/lib/domain/offer-terms";
import { diagnosisOf, ofInstrument } from "@/lib/results/queries/stored";

export type Standing = { firm: OfferFirm; diagnosis: Diagnosis | null };

// A catalogue that is longer than this is filtered in public; a firm sees what fits it best.
export const MOST_OFFERS = 500;

/** What of the firm decides: its profile and its latest result. Without a result the profile gives the phase. */
export async function standingOf(
  tx: Tx,
  agencyId: string,
  firmId: string,
  now: Date,
): Promise<Standing | null> {
  const ofFirm = and(eq(firms.agencyId, agencyId), eq(firms.id, firmId));
  const [firm] = await tx
    .select({
      country: firms.country,
      region: firms.region,
      naceSection: firms.naceSection,
      targetMarkets: firms.targetMarkets,
    })
    .from(firms)
    .where(ofFirm);
  if (!firm) return null;
  const markets = await tx
    .select({ country: firmMarkets.country, sinceYear: firmMarkets.sinceYear })
    .from(firmMarkets)
    .where(and(eq(firmMarkets.agencyId, agencyId), eq(firmMarkets.firmId, firmId)));
  const [latest] = await tx
    .select({ diagnosis: diagnosisOf("knowledge-innovation") })
    .from(results)
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
    )
    .where(
      and(
        eq(results.agencyId, agencyId),
        eq(results.firmId, firmId),
        ofInstrument("knowledge-innovation"),
        eq(assessments.rater, "firm"),
      ),
    )
    .orderBy(desc(assessments.submittedAt), desc(results.rulesVersion), desc(results.id))
    .limit(1);
  const diagnosis = latest?.diagnosis ?? null;
  const profile = { asOfYear: now.getUTCFullYear(), markets: markets.map((one) => ({ ...one, modes: [] })) };
  const phase = (diagnosis?.phase ?? phaseOf({}, profile)).phase;
  return { firm: { ...firm, markets: markets.map(({ country }) => country), phase }, diagnosis };
}

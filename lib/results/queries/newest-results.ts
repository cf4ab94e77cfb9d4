import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { assessmentHeads } from "@/lib/assessments/queries/open-assessment";
import type { AssessmentHead } from "@/lib/assessments/types";
import type { Actor } from "@/lib/context/actor";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import { visibleTo } from "../scope";
import type { ResultPoint } from "../types";
import { diagnosisOf, ofInstrument } from "./stored";

export type StoredResult<Id extends ModelId> = {
  id: string;
  assessmentId: string;
  computedAt: Date;
  /** Of the rules that turned the diagnosis into advice; the diagnosis names its own. */
  rulesVersion: number;
  diagnosis: DiagnosisOf[Id];
  recommendations: { first: Recommendation[]; rest: Recommendation[] };
};

export type RoundResult<Id extends ModelId> = { head: AssessmentHead; result: StoredResult<Id> };

/** The newest result of each round of one questionnaire that the viewer may see, oldest round first. */
export async function newestResults<Id extends ModelId>(
  tx: Tx,
  actor: Actor,
  firmId: string,
  instrument: Id,
): Promise<RoundResult<Id>[]> {
  const heads = await assessmentHeads(tx, actor, firmId, eq(assessments.instrument, instrument));
  if (heads.length === 0) return [];
  const rows = await tx
    .selectDistinctOn([results.assessmentId], {
      id: results.id,
      assessmentId: results.assessmentId,
      computedAt: results.computedAt,
      rulesVersion: results.rulesVersion,
      diagnosis: diagnosisOf(instrument),
      recommendations: results.recommendations,
    })
    .from(results)
    .where(
      and(
        visibleTo(actor, firmId),
        ofInstrument(instrument),
        inArray(
          results.assessmentId,
          heads.map((head) => head.id),
        ),
      ),
    )
    .orderBy(asc(results.assessmentId), desc(results.computedAt), desc(results.id));
  return heads
    .flatMap((head) => rows.filter((row) => row.assessmentId === head.id).map((result) => ({ head, result })))
    .toSorted((one, other) => one.head.round - other.head.round);
}

export function toPoint({ head, result }: RoundResult<"knowledge-innovation">): ResultPoint {
  const { phase, band, knowledge, innovations, activities } = result.diagnosis;
  return {
    assessmentId: head.id,
    resultId: result.id,
    round: head.round,
    at: result.computedAt.toISOString(),
    phase: phase.phase,
    band: band.band,
    score: band.score,
    knowledge: knowledge.map((one) => ({ id: one.knowledge, score: one.score })),
    innovations: innovations.map((one) => ({ id: one.innovation, score: one.score })),
    activities: activities.map((one) => ({ id: one.activity, score: one.score })),
  };
}

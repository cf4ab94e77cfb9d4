import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { diagnosisOf, ofInstrument } from "@/lib/results/queries/stored";

export type Round = {
  assessmentId: string;
  /** All results of the round, the newest last. */
  resultIds: readonly string[];
  submittedAt: Date;
  diagnosis: Diagnosis;
  recommendations: number;
};

/** The firm's own submitted rounds, the oldest first, each with its newest result. */
export async function submittedRounds(tx: Tx, actor: Actor, firmId: string): Promise<Round[]> {
  const rows = await tx
    .select({
      assessmentId: assessments.id,
      resultId: results.id,
      submittedAt: assessments.submittedAt,
      diagnosis: diagnosisOf("knowledge-innovation"),
      recommendations: results.recommendations,
    })
    .from(results)
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
    )
    .where(
      allOf(
        firmRows(actor, results, firmId, "diagnosis"),
        ofInstrument("knowledge-innovation"),
        eq(assessments.rater, "firm"),
        isNotNull(assessments.submittedAt),
      ),
    )
    .orderBy(asc(assessments.submittedAt), asc(results.computedAt), asc(results.id));
  // Of several results of a round the newest, which comes last, speaks for it.
  const rounds = new Map<string, Round>();
  for (const { submittedAt, recommendations, resultId, ...row } of rows) {
    if (submittedAt === null) continue;
    const { first, rest } = recommendations;
    const resultIds = [...(rounds.get(row.assessmentId)?.resultIds ?? []), resultId];
    rounds.set(row.assessmentId, {
      ...row,
      resultIds,
      submittedAt,
      recommendations: first.length + rest.length,
    });
  }
  return [...rounds.values()];
}

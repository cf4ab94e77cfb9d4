import { randomUUID } from "node:crypto";
import { assessments, results } from "@/db/schema/assessments";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { recommend } from "@/lib/domain/recommendations/recommend";
import type { TestFirm, World } from "../../support/world";
import { allAt, FIRST_YEARS } from "../domain/knowledge-innovation/firms";

export const WEAK = allAt(2, FIRST_YEARS);

/** A submitted round of a firm with its result, as submitting makes them. */
export async function submittedRound(
  w: World,
  firm: TestFirm,
  given: { at?: Date; answers?: Answers; round?: number } = {},
) {
  const { at = w.now, answers = WEAK, round = 1 } = given;
  const { agencyId, id: firmId } = firm;
  const [assessmentId, resultId] = [randomUUID(), randomUUID()];
  await w.owner.insert(assessments).values({
    agencyId,
    firmId,
    id: assessmentId,
    instrument: V1.id,
    instrumentVersion: V1.version,
    round,
    status: "submitted",
    startedAt: at,
    submittedAt: at,
    submittedBy: firm.owner.id,
  });
  const diagnosis = diagnose(V1, answers);
  const recommendations = recommend({ answers, diagnoses: { "knowledge-innovation": diagnosis } });
  await w.owner.insert(results).values({
    agencyId,
    firmId,
    id: resultId,
    assessmentId,
    instrument: "knowledge-innovation",
    rulesVersion: 1,
    phase: diagnosis.phase.phase,
    band: diagnosis.band.band,
    diagnosis,
    recommendations,
    computedAt: at,
  });
  return { assessmentId, resultId, rules: recommendations.first, diagnosis };
}

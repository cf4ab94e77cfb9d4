import { randomUUID } from "node:crypto";
import { assessments, responses, results } from "@/db/schema/assessments";
import { toColumns } from "@/lib/assessments/queries/answer-rows";
import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answers } from "@/lib/domain/instruments/types";
import { MODELS } from "@/lib/domain/models/registry";
import type { FIRM_WIDE } from "@/lib/domain/picture/picture";
import { recommend } from "@/lib/domain/recommendations/recommend";
import type { TestFirm, World } from "../../support/world";

type Given = { instrument: (typeof FIRM_WIDE)[number]; answers: Answers; at?: Date; round?: number };

/** A handed-in round of any questionnaire about the firm, with its answers and its result. */
export async function handedIn(w: World, firm: TestFirm, given: Given) {
  const { at = w.now, round = 1 } = given;
  const { agencyId, id: firmId } = firm;
  const own = { agencyId, firmId };
  const instrument = latestInstrument(given.instrument);
  const [assessmentId, resultId] = [randomUUID(), randomUUID()];
  await w.owner.insert(assessments).values({
    ...own,
    id: assessmentId,
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    round,
    status: "submitted",
    startedAt: at,
    submittedAt: at,
    submittedBy: firm.owner.id,
  });
  const answers = canonicalAnswers(instrument, given.answers);
  const said = Object.entries(answers).map(([itemKey, answer]) => ({
    ...own,
    assessmentId,
    itemKey,
    ...toColumns(answer),
    answeredAt: at,
    answeredBy: firm.owner.id,
  }));
  await w.owner.insert(responses).values(said);
  const diagnosis = MODELS[given.instrument].diagnose(instrument, answers);
  const placed = "phase" in diagnosis ? diagnosis : null;
  const recommendations = recommend({ answers, diagnoses: { [given.instrument]: diagnosis } });
  await w.owner.insert(results).values({
    ...own,
    id: resultId,
    assessmentId,
    instrument: given.instrument,
    rulesVersion: 1,
    phase: placed?.phase.phase ?? null,
    band: placed?.band.band ?? null,
    diagnosis,
    recommendations,
    computedAt: at,
  });
  return { assessmentId, resultId, recommendations };
}

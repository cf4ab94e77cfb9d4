import { and, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import type { Changes } from "@/db/schema/audit";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";
import { canonicalAnswers, readyToSubmit, visibleItems } from "@/lib/domain/instruments/engine";
import { firmAnswers } from "@/lib/domain/instruments/firm-part";
import type { Answers } from "@/lib/domain/instruments/types";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { hasModel, judges, MODELS } from "@/lib/domain/models/registry";
import type { DiagnosisOf, Evidence, ModelId } from "@/lib/domain/models/types";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { RULES_VERSION } from "@/lib/domain/recommendations/version";
import { isOpenState } from "@/lib/domain/review-state";
import { Refusal } from "@/lib/errors";
import { gatherFacts } from "@/lib/results/queries/gather-facts";
import { canAnswerFor } from "../policy";
import { answerRows, toAnswers } from "../queries/answer-rows";
import { sameAnswer } from "../queries/answer-words";
import { firmProfile } from "../queries/firm-profile";
import { carriedAmong } from "../queries/given";
import { lockedAssessment, type OwnAssessment } from "../queries/own-assessment";
import { refuseEnded } from "../queries/survey-of";
import { submitAssessmentInput } from "../schema";
import { answersVisibleTo } from "../scope";
import { revealRatings } from "./reveal-ratings";

export type Submitted = { firmId: string; assessmentId: string; resultId: string };

/** Closes the answers and keeps, in the same transaction, what they say under the rules of today. Twice is once. */
export const submitAssessment = command({
  name: "submit-assessment",
  input: submitAssessmentInput,
  hats: ["member"],
  async run({ tx, actor, input, now, audit }): Promise<Submitted> {
    const assessment = await lockedAssessment(tx, actor, input.assessmentId, "update");
    if (!canAnswerFor(actor, assessment)) throw new Refusal("forbidden");
    const place = { firmId: assessment.firmId, assessmentId: assessment.id };
    if (!isOpenState(assessment.status))
      return { ...place, resultId: await newestResult(tx, actor, assessment.id) };
    refuseEnded(assessment.surveyEndsAt, now);
    const { answers, changes, evidence } = await settledAnswers(tx, actor, assessment);
    const said = await whatItSays(tx, actor, assessment, { answers, evidence }, now);
    const [result] = await tx
      .insert(results)
      .values({ ...place, agencyId: actor.agencyId, ...said, rulesVersion: RULES_VERSION, computedAt: now })
      .returning({ id: results.id });
    await tx
      .update(assessments)
      .set({
        status: "submitted",
        submittedAt: now,
        submittedBy: actor.accountId,
        version: sql`${assessments.version} + 1`,
      })
      .where(and(eq(assessments.agencyId, actor.agencyId), eq(assessments.id, assessment.id)));
    await revealRatings(tx, audit, { firmId: assessment.firmId, roundId: assessment.id }, now);
    const subject = { kind: "assessment", id: assessment.id };
    const status = { from: assessment.status, to: "submitted" };
    const firmId = actor.firmId;
    await audit({ verb: "assessment.submitted", subject, firmId, scope: "diagnosis", changes: { status } });
    if (assessment.status === "draft" && Object.keys(changes).length > 0)
      await audit({ verb: "answers.submitted", subject, firmId, scope: "answers", changes });
    return { ...place, resultId: result?.id ?? "" };
  },
});

/** The diagnosis of these answers, and the advice that they call for together with all that the firm said elsewhere. */
async function whatItSays(
  tx: Tx,
  actor: ActorOf<"member">,
  { instrument, subject }: OwnAssessment,
  { answers, evidence }: { answers: Answers; evidence: Evidence },
  now: Date,
) {
  if (!hasModel(instrument.id)) throw new Refusal("not-found");
  const profile = await firmProfile(tx, actor, now);
  const known = await gatherFacts(tx, actor, actor.firmId);
  const diagnosis = MODELS[instrument.id].diagnose(instrument, answers, profile, evidence);
  const placed = instrument.id === "knowledge-innovation" ? (diagnosis as Diagnosis) : null;
  if (!judges(instrument.id)) return described(instrument.id, diagnosis);
  const diagnoses = subject ? known.diagnoses : { ...known.diagnoses, [instrument.id]: diagnosis };
  return {
    instrument: instrument.id,
    diagnosis,
    phase: placed?.phase.phase ?? null,
    band: placed?.band.band ?? null,
    recommendations: recommend({
      answers: { ...known.answers, ...firmAnswers(instrument, answers) },
      diagnoses,
      profile,
      markets: subject ? [instrument, ...(known.markets ?? [])] : known.markets,
      instruments: [instrument, ...(known.instruments ?? [])],
    }),
  };
}

/** What only describes gives no advice, and places nobody. */
function described(instrument: ModelId, diagnosis: DiagnosisOf[ModelId]) {
  return { instrument, diagnosis, phase: null, band: null, recommendations: { first: [], rest: [] } };
}

/** The answers that count and how they differ from the round before. Throws `incomplete`, `unconfirmed`. */
async function settledAnswers(tx: Tx, actor: ActorOf<"member">, assessment: OwnAssessment) {
  const { instrument, id, previousId } = assessment;
  const ids = previousId ? [id, previousId] : [id];
  const rows = await answerRows(tx, answersVisibleTo(actor, actor.firmId), ids);
  const own = rows.filter((row) => row.assessmentId === id);
  const given = toAnswers(instrument, own);
  if (!readyToSubmit(instrument, given).ready) throw new Refusal("incomplete");
  if (carriedAmong(own, visibleItems(instrument, given)).length > 0) throw new Refusal("unconfirmed");
  const answers = canonicalAnswers(instrument, given);
  const before = toAnswers(
    instrument,
    rows.filter((row) => row.assessmentId === previousId),
  );
  const changes: Changes = {};
  for (const [key, to] of Object.entries(answers))
    if (!sameAnswer(before[key], to)) changes[key] = { from: before[key] ?? null, to };
  const evidence = Object.fromEntries(own.map((row) => [row.itemKey, row.evidence]));
  return { answers, changes, evidence };
}

async function newestResult(tx: Tx, actor: ActorOf<"member">, assessmentId: string): Promise<string> {
  const [row] = await tx
    .select({ id: results.id })
    .from(results)
    .where(and(firmRows(actor, results, actor.firmId, "diagnosis"), eq(results.assessmentId, assessmentId)))
    .orderBy(desc(results.computedAt), desc(results.id))
    .limit(1);
  if (!row) throw new Refusal("not-found");
  return row.id;
}

import { and, desc, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, responses, results } from "@/db/schema/assessments";
import { rawAnswer } from "@/lib/assessments/queries/answer-rows";
import { answersVisibleTo } from "@/lib/assessments/scope";
import type { Actor } from "@/lib/context/actor";
import { checkAnswer } from "@/lib/domain/instruments/engine";
import { instrumentOf } from "@/lib/domain/instruments/registry";
import type { Answer, Answers } from "@/lib/domain/instruments/types";
import { hasModel } from "@/lib/domain/models/registry";
import type { DiagnosisOf } from "@/lib/domain/models/types";
import type { Facts } from "@/lib/domain/recommendations/facts";
import { visibleTo } from "../scope";

/**
 * What the firm's handed-in questionnaires say of it, as far as the viewer may see: the newest answer to every item and
 * the newest diagnosis of every model. What holds for one target market only is left out.
 */
export async function gatherFacts(
  tx: Tx,
  actor: Actor,
  firmId: string,
): Promise<Pick<Facts, "answers" | "diagnoses">> {
  return {
    answers: await newestAnswers(tx, actor, firmId),
    diagnoses: await newestDiagnoses(tx, actor, firmId),
  };
}

const ofAssessment = (table: typeof responses | typeof results) =>
  and(eq(assessments.agencyId, table.agencyId), eq(assessments.id, table.assessmentId));

const firmWide = and(eq(assessments.rater, "firm"), eq(assessments.subject, ""));

async function newestAnswers(tx: Tx, actor: Actor, firmId: string): Promise<Answers> {
  const rows = await tx
    .selectDistinctOn([responses.itemKey], {
      itemKey: responses.itemKey,
      kind: responses.kind,
      level: responses.level,
      choices: responses.choices,
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
    })
    .from(responses)
    .innerJoin(assessments, ofAssessment(responses))
    .where(and(answersVisibleTo(actor, firmId), firmWide, ne(assessments.status, "draft")))
    .orderBy(responses.itemKey, desc(responses.answeredAt), desc(responses.assessmentId));
  const answers: Record<string, Answer> = {};
  for (const { itemKey, instrument, version, ...stored } of rows) {
    try {
      answers[itemKey] = checkAnswer(instrumentOf(instrument, version), itemKey, rawAnswer(stored));
    } catch {
      // A row that its own questionnaire does not understand says nothing.
    }
  }
  return answers;
}

async function newestDiagnoses(tx: Tx, actor: Actor, firmId: string): Promise<Partial<DiagnosisOf>> {
  const rows = await tx
    .selectDistinctOn([results.instrument], { instrument: results.instrument, diagnosis: results.diagnosis })
    .from(results)
    .innerJoin(assessments, ofAssessment(results))
    .where(and(visibleTo(actor, firmId), firmWide))
    .orderBy(results.instrument, desc(assessments.submittedAt), desc(results.computedAt), desc(results.id));
  return Object.fromEntries(
    rows.flatMap(({ instrument, diagnosis }) => (hasModel(instrument) ? [[instrument, diagnosis]] : [])),
  );
}

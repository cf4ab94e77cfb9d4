import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import { firms } from "@/db/schema/firms";
import { answerWords } from "@/lib/assessments/queries/answer-words";
import { newestGiven } from "@/lib/assessments/queries/newest-answers";
import {
  assessmentHeads,
  type OpenAssessment,
  openAssessment,
} from "@/lib/assessments/queries/open-assessment";
import type { AssessmentHead } from "@/lib/assessments/types";
import { countedAnswers } from "@/lib/campaigns/queries/distribution";
import type { Actor } from "@/lib/context/actor";
import { agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { compareWithPublished } from "@/lib/domain/benchmark/compare";
import { visibleItems } from "@/lib/domain/instruments/engine";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { hasModel } from "@/lib/domain/models/registry";
import type { ModelId } from "@/lib/domain/models/types";
import { isUuid } from "@/lib/form-data";
import type { AnswerInWords, ResultPage, ResultPageOf } from "../types";
import { givenInWords } from "./given-in-words";
import { newestResults, type RoundResult } from "./newest-results";

/**
 * The result of one round of any questionnaire; without a round, of the newest of knowledge and innovation that has one.
 * Null where there is none to see.
 */
export async function getResult(
  context: Context,
  input: { firmId: string; assessmentId?: string },
): Promise<ResultPage | null> {
  return context.read(async (tx) => {
    const { actor } = context;
    const { firmId, assessmentId } = input;
    if (!assessmentId) return resultOf(tx, actor, firmId, "knowledge-innovation");
    if (!isUuid(assessmentId)) return null;
    const [head] = await assessmentHeads(tx, actor, firmId, eq(assessments.id, assessmentId));
    if (!head || !hasModel(head.instrument.id)) return null;
    // Which of the union it is, its field `instrument` says.
    const page = (await resultOf(tx, actor, firmId, head.instrument.id, head)) as ResultPage | null;
    return page && { ...page, others: await othersAsked(tx, head, context.now) };
  });
}

async function resultOf<Id extends ModelId>(
  tx: Tx,
  actor: Actor,
  firmId: string,
  instrument: Id,
  asked?: AssessmentHead,
): Promise<ResultPageOf<Id> | null> {
  const every = await newestResults(tx, actor, firmId, instrument);
  const all = asked ? every.filter(({ head }) => head.subject === asked.subject) : every;
  const found = asked ? all.find(({ head }) => head.id === asked.id) : all.at(-1);
  if (!found) return null;
  const { head, result } = found;
  const opened = await openAssessment(tx, actor, firmId, head.id);
  if (!opened) return null;
  return {
    instrument,
    subject: head.subject,
    firm: await firmName(tx, actor, firmId),
    assessmentId: head.id,
    resultId: result.id,
    round: head.round,
    status: head.status,
    instrumentTitle: head.instrument.title,
    caveat: opened.instrument.caveat ?? null,
    computedAt: result.computedAt.toISOString(),
    submittedBy: head.submitted?.by ?? null,
    reopened: head.status === "changes-requested",
    diagnosis: result.diagnosis,
    recommendations: result.recommendations,
    answers: { ...(await givenElsewhere(tx, actor, firmId, found)), ...inWords(opened) },
    published: opened.rows.length > 0 ? publishedBeside(opened, result.diagnosis) : null,
    others: null,
    rounds: all.length,
  };
}

/** While answers still come in, each one could be read off the change of the figures. */
async function othersAsked(tx: Tx, { surveyEndsAt, subject }: AssessmentHead, now: Date) {
  const ended = surveyEndsAt !== null && surveyEndsAt <= now.toISOString();
  return ended ? countedAnswers(tx, subject, "abroad") : null;
}

/** Answers of other questionnaires that the advice may rest on: the newest when this result was made. */
async function givenElsewhere(tx: Tx, actor: Actor, firmId: string, { head, result }: RoundResult<ModelId>) {
  const given = await newestGiven(tx, actor, firmId, result.computedAt);
  return givenInWords(given.filter(({ assessmentId }) => assessmentId !== head.id));
}

function publishedBeside({ instrument, answers }: OpenAssessment, diagnosis: object) {
  const asked = instrument.id === "knowledge-innovation" && "phase" in diagnosis;
  return asked ? compareWithPublished(instrument, answers, diagnosis as Diagnosis) : null;
}

async function firmName(tx: Tx, actor: Actor, firmId: string): Promise<ResultPage["firm"]> {
  const [row] = await tx
    .select({ id: firms.id, name: firms.legalName })
    .from(firms)
    .where(and(eq(firms.agencyId, agencyOf(actor) ?? firmId), eq(firms.id, firmId)));
  return row ?? { id: firmId, name: "" };
}

export function inWords({ instrument, answers }: OpenAssessment): Record<string, AnswerInWords> {
  return Object.fromEntries(
    visibleItems(instrument, answers).flatMap((item) => {
      const answer = answers[item.key];
      return answer ? [[item.key, { question: item.question, words: answerWords(item, answer) }]] : [];
    }),
  );
}

/** The diagnosis of knowledge and innovation, where that is what the result is of. */
export const knowledgeOf = (result: ResultPage): Diagnosis | null =>
  result.instrument === "knowledge-innovation" ? result.diagnosis : null;

import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firms } from "@/db/schema/firms";
import { answerWords } from "@/lib/assessments/queries/answer-words";
import { type OpenAssessment, openAssessment } from "@/lib/assessments/queries/open-assessment";
import type { Actor } from "@/lib/context/actor";
import { agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { compareWithPublished } from "@/lib/domain/benchmark/compare";
import { canonicalAnswers, visibleItems } from "@/lib/domain/instruments/engine";
import type { AnswerInWords, ResultPage } from "../types";
import { newestResults } from "./newest-results";

/** The result of one round; without a round, of the newest one that has a result. Null where there is none to see. */
export async function getResult(
  context: Context,
  input: { firmId: string; assessmentId?: string },
): Promise<ResultPage | null> {
  return context.read(async (tx) => {
    const all = await newestResults(tx, context.actor, input.firmId);
    const found = input.assessmentId ? all.find(({ head }) => head.id === input.assessmentId) : all.at(-1);
    if (!found) return null;
    const { head, result } = found;
    const opened = await openAssessment(tx, context.actor, input.firmId, head.id);
    if (!opened) return null;
    const answered = opened.rows.length > 0;
    return {
      firm: await firmName(tx, context.actor, input.firmId),
      assessmentId: head.id,
      resultId: result.id,
      round: head.round,
      status: head.status,
      instrumentTitle: head.instrument.title,
      computedAt: result.computedAt.toISOString(),
      submittedBy: head.submitted?.by ?? null,
      reopened: head.status === "changes-requested",
      diagnosis: result.diagnosis,
      recommendations: result.recommendations,
      answers: inWords(opened),
      published: answered
        ? compareWithPublished(canonicalAnswers(opened.instrument, opened.answers), result.diagnosis)
        : null,
      rounds: all.length,
    };
  });
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

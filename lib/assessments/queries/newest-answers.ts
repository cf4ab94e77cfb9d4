import { and, desc, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, responses } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { checkAnswer } from "@/lib/domain/instruments/engine";
import { instrumentOf } from "@/lib/domain/instruments/registry";
import type { Answer, Answers } from "@/lib/domain/instruments/types";
import { answersVisibleTo } from "../scope";
import { rawAnswer } from "./answer-rows";

/**
 * The newest answer to every item among the handed-in questionnaires about the firm as a whole, as far as the viewer may
 * see answers.
 */
export async function newestAnswers(tx: Tx, actor: Actor, firmId: string): Promise<Answers> {
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
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, responses.agencyId), eq(assessments.id, responses.assessmentId)),
    )
    .where(
      and(
        answersVisibleTo(actor, firmId),
        eq(assessments.rater, "firm"),
        eq(assessments.subject, ""),
        ne(assessments.status, "draft"),
      ),
    )
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

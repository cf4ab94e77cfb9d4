import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, responses } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { allItems, checkAnswer } from "@/lib/domain/instruments/engine";
import type { Answer, Instrument } from "@/lib/domain/instruments/types";
import { answersVisibleTo } from "../scope";
import { rawAnswer } from "./answer-rows";

export type KnownAnswer = {
  itemKey: string;
  answer: Answer;
  note: string;
  evidence: string;
  answeredAt: Date;
  answeredBy: string | null;
  assessmentId: string;
};

/**
 * What the firm has said already to the questions of this questionnaire, in whichever questionnaire it was asked: the
 * newest answer to each, none that was itself only taken over. What holds for one market stays with that market.
 */
export async function knownAnswers(
  tx: Tx,
  actor: Actor,
  firmId: string,
  instrument: Instrument,
  subject: string,
): Promise<KnownAnswer[]> {
  const rows = await tx
    .select({
      itemKey: responses.itemKey,
      kind: responses.kind,
      level: responses.level,
      choices: responses.choices,
      note: responses.note,
      evidence: responses.evidence,
      answeredAt: responses.answeredAt,
      answeredBy: responses.answeredBy,
      assessmentId: responses.assessmentId,
      subject: assessments.subject,
    })
    .from(responses)
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, responses.agencyId), eq(assessments.id, responses.assessmentId)),
    )
    .where(and(answersVisibleTo(actor, firmId), eq(assessments.rater, "firm"), eq(responses.carried, false)))
    .orderBy(responses.answeredAt, responses.assessmentId);
  const items = new Map(allItems(instrument).map((item) => [item.key, item]));
  const newest = new Map<string, KnownAnswer>();
  for (const { kind, level, choices, subject: about, ...row } of rows) {
    const item = items.get(row.itemKey);
    if (!item || (item.perMarket && about !== subject)) continue;
    try {
      const answer = checkAnswer(instrument, row.itemKey, rawAnswer({ kind, level, choices }));
      newest.set(row.itemKey, { ...row, answer });
    } catch {
      // An answer that this version of the question does not offer is asked again.
    }
  }
  return [...newest.values()];
}

import { and, desc, eq, lte, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, responses } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { allItems, checkAnswer } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { answersVisibleTo } from "../scope";
import { rawAnswer } from "./answer-rows";

/** The newest answer to an item, with the questionnaire and the round that it was given in. */
export type GivenAnswer = { item: Item; answer: Answer; instrument: Instrument; assessmentId: string };

/**
 * The newest answer to every item among the handed-in questionnaires about the firm as a whole, as far as the viewer may
 * see answers.
 */
export async function newestAnswers(tx: Tx, actor: Actor, firmId: string): Promise<Answers> {
  const given = await newestGiven(tx, actor, firmId);
  return Object.fromEntries(given.map(({ item, answer }) => [item.key, answer]));
}

/** The same with where each was given; `until` leaves out what was handed in later. */
export async function newestGiven(
  tx: Tx,
  actor: Actor,
  firmId: string,
  until?: Date,
): Promise<GivenAnswer[]> {
  const rows = await tx
    .selectDistinctOn([responses.itemKey], {
      itemKey: responses.itemKey,
      kind: responses.kind,
      level: responses.level,
      choices: responses.choices,
      assessmentId: responses.assessmentId,
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
        until && lte(assessments.submittedAt, until),
      ),
    )
    .orderBy(responses.itemKey, desc(responses.answeredAt), desc(responses.assessmentId));
  const instrumentOf = await loadInstruments(
    tx,
    rows.map(({ instrument, version }) => ({ id: instrument, version })),
  );
  return rows.flatMap(({ itemKey, instrument: id, version, assessmentId, ...stored }) => {
    try {
      const instrument = instrumentOf(id, version);
      const answer = checkAnswer(instrument, itemKey, rawAnswer(stored));
      const item = allItems(instrument).find(({ key }) => key === itemKey);
      return item ? [{ item, answer, instrument, assessmentId }] : [];
    } catch {
      // A row that its own questionnaire does not understand says nothing.
      return [];
    }
  });
}

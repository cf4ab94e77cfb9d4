import type { Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import type { GivenAnswer, PreviousAnswer } from "../types";
import { type AnswerRow, toAnswer } from "./answer-rows";
import { answerWords } from "./answer-words";
import { assessmentTitle } from "./assessment-title";
import type { OpenAssessment } from "./open-assessment";

/** An answer as it stands in a round of this questionnaire about this subject. */
export function givenAnswer(
  { instrument, subject }: { instrument: Instrument; subject: string },
  item: Item,
  row: AnswerRow,
): GivenAnswer | null {
  const answer = toAnswer(instrument, row);
  if (!answer) return null;
  return {
    answer,
    words: answerWords(item, answer),
    note: row.note,
    evidence: row.evidence,
    carried: row.carried,
    origin: elsewhere(instrument.id, subject, row),
    given: { by: row.by, at: row.answeredAt.toISOString() },
    version: row.version,
  };
}

/** What a taken-over answer was given to where that is not the last round of the same thing: another market counts too. */
function elsewhere(id: string, subject: string, row: AnswerRow): string | null {
  const { carried, origin, originTitle, originSubject } = row;
  if (!carried || origin === null || originTitle === null) return null;
  if (origin === id && originSubject === subject) return null;
  return assessmentTitle(originTitle, originSubject ?? "");
}

export function answerTo(opened: OpenAssessment, item: Item): GivenAnswer | null {
  const row = opened.rows.find((one) => one.itemKey === item.key);
  return row ? givenAnswer(placeOf(opened), item, row) : null;
}

const placeOf = ({ instrument, head }: OpenAssessment) => ({ instrument, subject: head.subject });

export function previousAnswerTo(opened: OpenAssessment, item: Item): PreviousAnswer | null {
  const row = opened.previous?.rows.find((one) => one.itemKey === item.key);
  const found = row && givenAnswer(placeOf(opened), item, row);
  if (!found || !opened.previous) return null;
  const { carried: _, origin: __, version: ___, ...rest } = found;
  return { ...rest, round: opened.previous.head.round };
}

/** Keys of the items among these that were taken over and not confirmed. */
export function carriedAmong(rows: readonly AnswerRow[], items: readonly Item[]): string[] {
  const carried = new Set(rows.filter((row) => row.carried).map((row) => row.itemKey));
  return items.filter((item) => carried.has(item.key)).map((item) => item.key);
}

/** The first of these items that needs a person: without an answer, or taken over and not confirmed. */
export function firstToDo(rows: readonly AnswerRow[], answers: Answers, items: readonly Item[]): Item | null {
  const carried = new Set(carriedAmong(rows, items));
  return items.find((item) => !Object.hasOwn(answers, item.key) || carried.has(item.key)) ?? null;
}

import { DomainError } from "@/lib/domain/error";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import { allItems, answerOf, visibleItems } from "@/lib/domain/instruments/visible";

export { checkAnswer } from "@/lib/domain/instruments/check-answer";
export { allItems, answerOf, visibleItems } from "@/lib/domain/instruments/visible";

/** How far one section has got. "I don't know" counts as answered; a section that asks nothing is done. */
export type SectionProgress = { id: string; answered: number; asked: number; done: boolean };

/** Progress of each section, in the order of the instrument, over the items that are asked. */
export function sectionProgress(instrument: Instrument, answers: Answers): SectionProgress[] {
  const asked = new Set(visibleItems(instrument, answers).map((item) => item.key));
  return instrument.sections.map((section) => {
    const items = section.items.filter((item) => asked.has(item.key));
    const answered = items.filter((item) => answerOf(answers, item.key)).length;
    return { id: section.id, answered, asked: items.length, done: answered === items.length };
  });
}

/** The first item that is asked and has no answer; `null` when all have one. */
export function firstOpenItem(instrument: Instrument, answers: Answers): Item | null {
  return openItems(instrument, answers)[0] ?? null;
}

/** The next item that is asked after this one; `null` after the last. Throws `unknown-item`. */
export function itemAfter(instrument: Instrument, answers: Answers, key: string): Item | null {
  return neighbour(instrument, answers, key, 1);
}

/** The last item that is asked before this one; `null` before the first. Throws `unknown-item`. */
export function itemBefore(instrument: Instrument, answers: Answers, key: string): Item | null {
  return neighbour(instrument, answers, key, -1);
}

/** Whether every item that is asked has an answer, and which do not. */
export function readyToSubmit(instrument: Instrument, answers: Answers): { ready: boolean; open: Item[] } {
  const open = openItems(instrument, answers);
  return { ready: open.length === 0, open };
}

/** The answers that count: in the order of the instrument, without those to items that are no longer asked. */
export function canonicalAnswers(instrument: Instrument, answers: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const item of visibleItems(instrument, answers)) {
    const answer = answerOf(answers, item.key);
    if (answer) kept[item.key] = answer;
  }
  return kept;
}

/** What a level is worth: 0 for the first, 1 for the fifth, even steps; `null` for anything else. */
export function levelScore(answer: Answer | undefined): number | null {
  return answer?.kind === "level" ? (answer.level - 1) / 4 : null;
}

function openItems(instrument: Instrument, answers: Answers): Item[] {
  return visibleItems(instrument, answers).filter((item) => !answerOf(answers, item.key));
}

// The item itself may be hidden by now (its condition has just changed), so the search runs over all items.
function neighbour(instrument: Instrument, answers: Answers, key: string, step: 1 | -1): Item | null {
  const items = allItems(instrument);
  const start = items.findIndex((item) => item.key === key);
  if (start < 0) throw new DomainError("unknown-item", "This question is not part of the questionnaire.");
  const asked = new Set(visibleItems(instrument, answers).map((item) => item.key));
  for (let at = start + step; at >= 0 && at < items.length; at += step) {
    const item = items[at];
    if (item && asked.has(item.key)) return item;
  }
  return null;
}

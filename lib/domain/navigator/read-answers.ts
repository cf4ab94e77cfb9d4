import type { Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";

/** The level of an item; `null` where it is open or not known. */
export function levelOf(answers: Answers, key: string): number | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "level" ? answer.level : null;
}

/** The chosen option of an item with one answer; `null` where it is open or not known. */
export function choiceOf(answers: Answers, key: string): string | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "single" ? answer.choice : null;
}

/** The chosen options that do not stand for "none"; `null` where the item is open or not known. */
export function choicesOf(answers: Answers, key: string): readonly string[] | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "multiple" ? answer.choices.filter((choice) => choice !== "none") : null;
}

/** Whether an item has an answer other than "I don't know". */
export function isKnown(answers: Answers, key: string): boolean {
  const answer = answerOf(answers, key);
  return answer !== undefined && answer.kind !== "unknown";
}

import { answerOf, levelScore } from "@/lib/domain/instruments/engine";
import type { Answers } from "@/lib/domain/instruments/types";

/** The chosen option of an item with one answer; null where it is open or unknown. */
export function choiceOf(answers: Answers, key: string): string | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "single" ? answer.choice : null;
}

/** What has been ticked, "none of these" left out; null where it is open or unknown. */
export function tickedOf(answers: Answers, key: string): readonly string[] | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "multiple" ? answer.choices.filter((choice) => choice !== "none") : null;
}

/** A level as 0..1; null where it is open or unknown. */
export const levelOf = (answers: Answers, key: string): number | null => levelScore(answerOf(answers, key));

import { DomainError } from "@/lib/domain/error";
import { checkAnswer } from "@/lib/domain/instruments/check-answer";
import type { Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import { allItems, answerOf, visibleItems } from "@/lib/domain/instruments/visible";

/** What another version of a questionnaire makes of the answers to one. Items in the order of the version they are of. */
export type CarriedOver = {
  /** The answers that count there, in its order. */
  answers: Answers;
  /** How many answers there were, and how many of them count there. */
  given: number;
  carried: number;
  /** Answered, and not asked there, or asked there with other answers to choose from. */
  dropped: readonly Item[];
  /** Asked there and not in the version that was answered, so that nothing is known of them. */
  added: readonly Item[];
};

/**
 * Reads the answers to one version as answers to another: an answer counts where the other version asks the same item
 * and takes such an answer. Nothing is guessed: what only the other version asks stays unanswered.
 */
export function carryOver(from: Instrument, to: Instrument, answers: Answers): CarriedOver {
  const given = visibleItems(from, answers).filter(({ key }) => answerOf(answers, key) !== undefined);
  const taken: Answers = Object.fromEntries(
    given.flatMap(({ key }) => {
      const answer = takenAs(to, key, answers[key]);
      return answer ? [[key, answer]] : [];
    }),
  );
  const asked = visibleItems(to, taken);
  const counted = asked.flatMap(({ key }) => {
    const answer = answerOf(taken, key);
    return answer ? [[key, answer] as const] : [];
  });
  const kept: Answers = Object.fromEntries(counted);
  const known = new Set(allItems(from).map(({ key }) => key));
  return {
    answers: kept,
    given: given.length,
    carried: counted.length,
    dropped: given.filter(({ key }) => answerOf(kept, key) === undefined),
    added: asked.filter(({ key }) => !known.has(key)),
  };
}

function takenAs(to: Instrument, key: string, answer: unknown) {
  try {
    return checkAnswer(to, key, answer);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

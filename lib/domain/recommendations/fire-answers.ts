import { levelScore } from "@/lib/domain/instruments/engine";
import type { Answer, Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import { HOLDS_BACK_BELOW } from "@/lib/domain/picture/bottlenecks";
import type { Trigger } from "@/lib/domain/recommendations/types";

type AnswerTrigger = Extract<Trigger, { kind: "chosen" | "missing" | "level" }>;

/**
 * How far the answer to the trigger's item falls short, 0..1; null where the trigger does not fire. A tick counts
 * `ticked`, a level what is left to the top. No answer and "I don't know" never fire.
 */
export function chosenIn(trigger: AnswerTrigger, answers: Answers, ticked: number): number | null {
  const answer = answerOf(answers, trigger.item);
  if (trigger.kind === "level") {
    return answer?.kind === "level" && answer.level <= trigger.atMost ? (5 - answer.level) / 4 : null;
  }
  const choices = choicesOf(answer);
  if (choices === null) return null;
  const hit =
    trigger.kind === "chosen"
      ? choices.some((choice) => trigger.anyOf.includes(choice))
      : !choices.some((choice) => trigger.noneOf.includes(choice));
  return hit ? ticked : null;
}

/** Whether the firm picked one of these options, alone or among others. */
export function hasChosen(answers: Answers, item: string, anyOf: readonly string[]): boolean {
  return choicesOf(answerOf(answers, item))?.some((choice) => anyOf.includes(choice)) ?? false;
}

function choicesOf(answer: Answer | undefined): readonly string[] | null {
  if (answer?.kind === "single") return [answer.choice];
  return answer?.kind === "multiple" ? answer.choices : null;
}

/** The answered items of a low trigger, weakest first, and how far their mean falls short; empty where it does not fire. */
export function lowIn(
  { items }: Extract<Trigger, { kind: "low" }>,
  answers: Answers,
): { items: string[]; gap: number }[] {
  const scored = items.flatMap((key) => {
    const score = levelScore(answerOf(answers, key));
    return score === null ? [] : [{ key, score }];
  });
  if (scored.length === 0) return [];
  const mean = scored.reduce((sum, one) => sum + one.score, 0) / scored.length;
  if (mean >= HOLDS_BACK_BELOW) return [];
  const weakest = scored.toSorted((one, other) => one.score - other.score);
  return [{ items: weakest.map(({ key }) => key), gap: 1 - mean }];
}

/** How heavily the firm ranks what the trigger names: 1 for the first place, falling evenly; empty where it does not fire. */
export function rankedIn(
  { item, anyOf, within }: Extract<Trigger, { kind: "ranked" }>,
  answers: Answers,
): number[] {
  const answer = answerOf(answers, item);
  if (answer?.kind !== "rank") return [];
  const place = answer.choices.findIndex((choice) => anyOf.includes(choice));
  return place < 0 || place >= within ? [] : [1 - place / within];
}

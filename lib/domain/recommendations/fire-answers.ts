import type { Answer, Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
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

function choicesOf(answer: Answer | undefined): readonly string[] | null {
  if (answer?.kind === "single") return [answer.choice];
  return answer?.kind === "multiple" ? answer.choices : null;
}

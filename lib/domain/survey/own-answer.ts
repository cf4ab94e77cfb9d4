import type { Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import type { SurveyFigure } from "@/lib/domain/survey/questions";

/**
 * Whether a firm gave this answer; null where it was not asked, did not answer or does not know. A part of an answer that
 * was not given is not given either.
 */
export function gaveAnswer(
  answers: Answers,
  { item, option }: Pick<SurveyFigure, "item" | "option">,
  questionItem: string,
): boolean | null {
  const answer = answerOf(answers, item);
  if (!answer && item !== questionItem) return answerOf(answers, questionItem) ? false : null;
  if (answer?.kind === "single") return answer.choice === option;
  return answer?.kind === "multiple" ? answer.choices.includes(option) : null;
}

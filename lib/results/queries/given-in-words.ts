import { answerWords } from "@/lib/assessments/queries/answer-words";
import type { GivenAnswer } from "@/lib/assessments/queries/newest-answers";
import type { AnswerInWords } from "../types";

/** Answers in words, each with the questionnaire that it was given in. */
export function givenInWords(given: readonly GivenAnswer[]): Record<string, AnswerInWords> {
  return Object.fromEntries(
    given.map(({ item, answer, instrument, assessmentId }) => [
      item.key,
      {
        question: item.question,
        words: answerWords(item, answer),
        from: { title: instrument.title, assessmentId },
      },
    ]),
  );
}

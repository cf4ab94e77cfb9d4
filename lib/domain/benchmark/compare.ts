import { INNOVATION_QUESTION, SHARED_QUESTIONS } from "@/lib/domain/benchmark/questions";
import { SAMPLE_CAVEAT, SURVEY, type SurveyQuestion } from "@/lib/domain/benchmark/survey";
import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import { partsItem } from "@/lib/domain/knowledge-innovation/items";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { UNSUPPORTED_RULES } from "@/lib/domain/knowledge-innovation/unsupported";
import type { SourceRef } from "@/lib/domain/sources";

/** One published share beside the firm's answer; `firm` is null where it was not asked, not answered or not known. */
export type ComparisonRow = {
  questionId: string;
  question: string;
  optionId: string;
  option: string;
  publishedPercent: number | null;
  firm: boolean | null;
  note: string | null;
  source: SourceRef;
};

/** `caveat` must be shown with the rows; `phaseNote` too, where there is one. */
export type Comparison = { n: number; caveat: string; phaseNote: string | null; rows: ComparisonRow[] };

/**
 * The firm's answers beside the published shares (per cent of 179 respondents), question by question in the
 * source's order. Only answers to items that are asked count.
 */
export function compareWithPublished(
  instrument: Instrument,
  answers: Answers,
  diagnosis: Diagnosis,
): Comparison {
  const asked = canonicalAnswers(instrument, answers);
  const shared = SHARED_QUESTIONS.flatMap((question) =>
    rowsOf(question, (option) => picked(answerOf(asked, question.item), option)),
  );
  const kinds = rowsOf(INNOVATION_QUESTION, (option) => undertaken(option, asked, diagnosis));
  return {
    n: SURVEY.n,
    caveat: SAMPLE_CAVEAT,
    phaseNote: phaseNoteOf(diagnosis),
    rows: [...shared, ...kinds],
  };
}

function rowsOf(question: SurveyQuestion, firm: (option: string) => boolean | null): ComparisonRow[] {
  return question.shares.map((share) => ({
    questionId: question.id,
    question: question.title,
    optionId: share.option,
    option: share.label,
    publishedPercent: share.percent,
    firm: firm(share.option),
    note: question.note,
    source: question.source,
  }));
}

function picked(answer: Answer | undefined, option: string): boolean | null {
  if (answer?.kind === "single") return answer.choice === option;
  return answer?.kind === "multiple" ? answer.choices.includes(option) : null;
}

function undertaken(option: string, answers: Answers, diagnosis: Diagnosis): boolean | null {
  if (option !== "pricing") return underWay(option, diagnosis);
  const marketing = underWay("marketing", diagnosis);
  return marketing ? picked(answerOf(answers, partsItem("marketing")), "pricing") : marketing;
}

function underWay(kind: string, diagnosis: Diagnosis): boolean | null {
  const score = diagnosis.innovations.find((profile) => profile.innovation === kind)?.score ?? null;
  return score === null ? null : score >= UNSUPPORTED_RULES.underWay;
}

function phaseNoteOf(diagnosis: Diagnosis): string | null {
  return diagnosis.phase.phase === "pre"
    ? "You are not abroad yet, and every firm of the survey was: read these figures as a view ahead."
    : null;
}

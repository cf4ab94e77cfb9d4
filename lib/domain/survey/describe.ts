import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";

/** Version of how answers to the survey are kept and counted. */
export const SURVEY_RULES_VERSION = 1;

/** What a firm said in the survey: the answers that count, and nothing made of them. Plain data. */
export type SurveyPortrait = {
  instrument: { id: string; version: number };
  rulesVersion: number;
  answers: Answers;
};

/** Keeps the answers to questions that were asked. The survey describes: it scores nothing and advises nothing. */
export function describeSurvey(instrument: Instrument, given: Answers): SurveyPortrait {
  return {
    instrument: { id: instrument.id, version: instrument.version },
    rulesVersion: SURVEY_RULES_VERSION,
    answers: canonicalAnswers(instrument, given),
  };
}

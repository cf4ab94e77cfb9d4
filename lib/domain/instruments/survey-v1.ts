import { abroad } from "@/lib/domain/instruments/survey/abroad";
import { knowledge } from "@/lib/domain/instruments/survey/knowledge";
import { firm, respondent } from "@/lib/domain/instruments/survey/respondent-and-firm";
import type { Instrument } from "@/lib/domain/instruments/types";

/**
 * The published survey of Linder & Serezhin 2024 in the portal's words: its fifteen questions, one that says whether a
 * firm is abroad at all, and one part of its eleventh. It describes and does not score.
 */
export const SURVEY_V1: Instrument = {
  id: "survey",
  version: 1,
  subject: "campaign",
  title: "Survey on knowledge abroad",
  summary:
    "Fifteen questions that 179 firms in Russia answered for a published study. You see your answers beside theirs, and beside those of the firms that were asked with you.",
  prepare: [
    "How many people work for you, and since when you do business abroad",
    "The countries you sold to or bought from in the last twelve months",
  ],
  sections: [respondent, firm, abroad, knowledge],
};

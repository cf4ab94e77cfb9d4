import { z } from "zod";
import { isCountry } from "@/lib/domain/reference/countries";
import { INSTRUMENT_IDS } from "@/lib/domain/vocabulary";
import { choice, many, optionalText, text, uuid, wholeNumber } from "@/lib/fields";
import { isUuid } from "@/lib/form-data";

/** What the form sends for "I don't know". No option of any item may be called so. */
export const UNKNOWN = "unknown";
/** Where to go after an answer is saved. */
export const GOALS = ["next", "back", "list", "check"] as const;
export const NOTE_MAX = 2_000;
export const EVIDENCE_MAX = 500;

const itemKey = () => text(120).refine((key) => /^[a-z0-9.-]+$/.test(key), "invalid");

export const startAssessmentInput = z.strictObject({
  instrument: choice(INSTRUMENT_IDS).default("knowledge-innovation"),
  /** Country of the target market, for a questionnaire about one; the campaign, for a survey. */
  subject: optionalText(36).refine((about) => about === "" || isCountry(about) || isUuid(about), "invalid"),
});

export const saveAnswerInput = z.strictObject({
  assessmentId: uuid(),
  itemKey: itemKey(),
  answer: many(text(80), 40).optional().default([]),
  note: optionalText(NOTE_MAX),
  evidence: optionalText(EVIDENCE_MAX),
  /** Version of the answer that the form was drawn from; 0 where there was none. */
  seen: wholeNumber(0, 2_147_483_647),
  go: choice(GOALS).default("next"),
});

/** Confirms answers taken over from the round before: one, or all of a section. */
export const confirmAnswersInput = z
  .strictObject({
    assessmentId: uuid(),
    itemKey: itemKey().optional(),
    sectionId: itemKey().optional(),
  })
  .refine((input) => (input.itemKey === undefined) !== (input.sectionId === undefined), "invalid");

export const submitAssessmentInput = z.strictObject({ assessmentId: uuid() });

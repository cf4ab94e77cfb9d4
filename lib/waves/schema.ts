import { z } from "zod";
import { PARTS } from "@/lib/domain/pairing/types";
import { choice, many, optionalChoice, properName, seenVersion, uuid, wholeNumber } from "@/lib/fields";

export const WAVE_STATES = ["draft", "published", "dropped"] as const;
export const ANSWERS = ["accepted", "declined"] as const;
/** Why a firm or a mentor declines. */
export const DECLINE_REASONS = [
  "no-time",
  "other-market",
  "other-industry",
  "conflict",
  "other-help",
  "other",
] as const;

/** Days after which a proposal that one side has not answered returns to the next wave. */
export const DAYS_TO_ANSWER = 14;

export type DeclineReason = (typeof DECLINE_REASONS)[number];
export type WaveState = (typeof WAVE_STATES)[number];

export const draftWaveInput = z.strictObject({ name: properName(80), silent: many(uuid(), 1_000) });
export const ofWaveInput = z.strictObject({ waveId: uuid(), version: seenVersion() });
export const ofPairInput = z.strictObject({
  waveId: uuid(),
  version: seenVersion(),
  firmId: uuid(),
  mentorId: uuid(),
});

const percent = () => wholeNumber(0, 100);
/** How much each part counts, in per cent. */
export const WEIGHT_FIELDS = {
  gaps: percent(),
  market: percent(),
  industry: percent(),
  mode: percent(),
  language: percent(),
  phase: percent(),
  wishes: percent(),
  place: percent(),
};
export const weighWaveInput = z
  .strictObject({ waveId: uuid(), version: seenVersion(), ...WEIGHT_FIELDS })
  .refine((input) => PARTS.reduce((sum, part) => sum + input[part], 0) === 100, {
    error: "not-a-hundred",
    path: ["gaps"],
  });

export const answerPairInput = z
  .strictObject({ pairId: uuid(), answer: choice(ANSWERS), reason: optionalChoice(DECLINE_REASONS) })
  .refine(({ answer, reason }) => answer === "accepted" || reason !== null, {
    error: "required",
    path: ["reason"],
  });

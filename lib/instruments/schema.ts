import { z } from "zod";
import { INSTRUMENT_IDS } from "@/lib/domain/vocabulary";
import { choice, line, optionalChoice, seenVersion, text, wholeNumber } from "@/lib/fields";

const instrument = choice(INSTRUMENT_IDS);

export const startDraftInput = z.strictObject({ instrument, from: wholeNumber(1, 2_147_483_647) });

/** A part's texts and places come under their own names, which only the questionnaire knows. */
export const editDraftInput = z
  .looseObject({ instrument, part: line(80), seen: seenVersion() })
  .transform(({ instrument, part, seen, ...typed }) => ({ instrument, part, seen, typed }));

export const discardDraftInput = z.strictObject({ instrument, seen: seenVersion() });

/** The weights of the version in use, or those of the version that the draft was made from. */
export const WEIGHTS_OF = ["current", "draft"] as const;

export const publishDraftInput = z.strictObject({
  instrument,
  seen: seenVersion(),
  because: text(500),
  /** Whose weights the edition takes, where the version in use weighs otherwise than the draft. */
  weights: optionalChoice(WEIGHTS_OF),
});

import { z } from "zod";
import { STAGE_PLACES } from "@/lib/domain/vocabulary";
import { choice, isoDate, text, uuid } from "@/lib/fields";

export const BECAUSE_MAX = 500;

export const recordMoveInput = z.strictObject({
  stage: choice(STAGE_PLACES),
  movedOn: isoDate(),
  because: text(BECAUSE_MAX),
});

export const withdrawMoveInput = z.strictObject({ moveId: uuid(), because: text(BECAUSE_MAX) });

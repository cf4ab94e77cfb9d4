import { z } from "zod";
import { ticked, uuid } from "@/lib/fields";

export const startRatingInput = z.strictObject({
  firmId: uuid(),
  /** The firm's round. */
  roundId: uuid(),
  /** The mentor says not to have seen the answers anywhere else either. */
  unseen: ticked().refine((said) => said, "required"),
});

export const submitRatingInput = z.strictObject({ assessmentId: uuid() });

/** Without an assessment: of all rounds that the firm has handed in, where a page shows what they say together. */
export const openAnswersInput = z.strictObject({ firmId: uuid(), assessmentId: uuid().optional() });

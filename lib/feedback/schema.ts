import { z } from "zod";
import { optionalText, uuid, wholeNumber } from "@/lib/fields";

export const FEEDBACK_MAX = 2_000;

export const giveFeedbackInput = z.strictObject({
  firmId: uuid(),
  assignmentId: uuid(),
  worth: wholeNumber(1, 5),
  helped: optionalText(FEEDBACK_MAX),
  change: optionalText(FEEDBACK_MAX),
});

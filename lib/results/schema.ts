import { z } from "zod";
import { seenVersion, uuid } from "@/lib/fields";

export const keepRescoredInput = z.strictObject({
  firmId: uuid(),
  assessmentId: uuid(),
  /** The version of the questionnaire that the answers are scored under. */
  under: seenVersion(),
});

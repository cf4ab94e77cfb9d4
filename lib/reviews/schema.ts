import { z } from "zod";
import { REVIEWED_KINDS, VERDICTS } from "@/lib/domain/review-state";
import { choice, optionalText, seenVersion, uuid } from "@/lib/fields";

export const REVIEW_MAX = 4_000;

export const decideReviewInput = z
  .strictObject({
    firmId: uuid(),
    kind: choice(REVIEWED_KINDS),
    subjectId: uuid(),
    /** The version of what the mentor read: another one means that somebody acted meanwhile. */
    version: seenVersion(),
    verdict: choice(VERDICTS),
    body: optionalText(REVIEW_MAX),
  })
  .refine(({ verdict, body }) => verdict === "signed-off" || body !== "", {
    path: ["body"],
    message: "required",
  });

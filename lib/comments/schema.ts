import { z } from "zod";
import { COMMENT_SUBJECTS } from "@/lib/domain/vocabulary";
import { choice, optionalText, text, uuid } from "@/lib/fields";

export const COMMENT_MAX = 4_000;

export const addCommentInput = z.strictObject({
  firmId: uuid(),
  subjectKind: choice(COMMENT_SUBJECTS),
  subjectId: uuid(),
  /** The answer or the recommendation that is meant; empty for the subject as a whole. */
  itemKey: optionalText(120),
  body: text(COMMENT_MAX),
});

export const settleCommentInput = z.strictObject({ firmId: uuid(), commentId: uuid() });

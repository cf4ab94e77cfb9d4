import type { ConsistencyNote } from "@/lib/domain/knowledge-innovation/types";
import type { PictureNote } from "@/lib/domain/picture/notes/picture-note";
import { PROFILE_PICTURE_NOTES } from "@/lib/domain/picture/notes/profile-notes";
import { STAGE_PICTURE_NOTES } from "@/lib/domain/picture/notes/stage-notes";
import { STRENGTH_PICTURE_NOTES } from "@/lib/domain/picture/notes/strength-notes";
import type { Facts } from "@/lib/domain/recommendations/facts";

/** Every rule that looks across questionnaires and profile for what does not go together. All are the portal's judgement. */
export const PICTURE_NOTES: readonly PictureNote[] = [
  ...PROFILE_PICTURE_NOTES,
  ...STAGE_PICTURE_NOTES,
  ...STRENGTH_PICTURE_NOTES,
];

const ORDER = { error: 0, warning: 1, information: 2 } as const;

/**
 * What does not go together across all that is known about a firm: errors first, then warnings, then information, within
 * these in the order of the rules. What one questionnaire contradicts in itself stands in its own diagnosis.
 */
export function pictureNotes(facts: Facts): ConsistencyNote[] {
  return PICTURE_NOTES.flatMap(({ id, severity, find }) => {
    const found = find(facts);
    return found ? [{ id, severity, ...found }] : [];
  }).toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

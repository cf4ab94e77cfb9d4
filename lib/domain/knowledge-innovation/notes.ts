import { KNOWLEDGE_NOTES } from "@/lib/domain/knowledge-innovation/notes/knowledge-rules";
import { MANAGEMENT_NOTES } from "@/lib/domain/knowledge-innovation/notes/management-rules";
import type { NoteContext, NoteRule } from "@/lib/domain/knowledge-innovation/notes/note-rule";
import { PHASE_NOTES } from "@/lib/domain/knowledge-innovation/notes/phase-rules";
import { PROFILE_NOTES } from "@/lib/domain/knowledge-innovation/notes/profile-rules";
import type { ConsistencyNote } from "@/lib/domain/knowledge-innovation/types";

/** Every rule that looks for answers which do not go together. All are the portal's judgement. */
export const NOTE_RULES: readonly NoteRule[] = [
  ...PROFILE_NOTES,
  ...PHASE_NOTES,
  ...KNOWLEDGE_NOTES,
  ...MANAGEMENT_NOTES,
];

const ORDER = { error: 0, warning: 1, information: 2 } as const;

/** What does not go together, errors first, then warnings, then information; within these in the order of the rules. */
export function notesOf(context: NoteContext): ConsistencyNote[] {
  return NOTE_RULES.flatMap((rule) => {
    const found = rule.find(context);
    return found ? [{ id: rule.id, severity: rule.severity, ...found }] : [];
  }).toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

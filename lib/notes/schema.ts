import { z } from "zod";
import { seenVersion, text, uuid } from "@/lib/fields";

export const NOTE_MAX = 8_000;

export const addNoteInput = z.strictObject({ firmId: uuid(), body: text(NOTE_MAX) });
export const editNoteInput = z.strictObject({
  firmId: uuid(),
  noteId: uuid(),
  version: seenVersion(),
  body: text(NOTE_MAX),
});
export const deleteNoteInput = z.strictObject({ firmId: uuid(), noteId: uuid(), version: seenVersion() });

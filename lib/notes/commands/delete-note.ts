import { and, eq } from "drizzle-orm";
import { privateNotes } from "@/db/schema/reviews";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { deleteNoteInput } from "../schema";
import { visibleTo } from "../scope";

/** Deletes a note for good, in the version that its author saw. */
export const deleteNote = command({
  name: "notes.delete",
  input: deleteNoteInput,
  hats: ["mentor"],
  async run({ tx, actor, input: { firmId, noteId, version }, audit }) {
    const own = and(visibleTo(actor, firmId), eq(privateNotes.id, noteId));
    const [note] = await tx
      .select({ body: privateNotes.body, version: privateNotes.version })
      .from(privateNotes)
      .where(own)
      .for("update");
    if (!note) throw new Refusal("not-found");
    if (note.version !== version)
      throw new Refusal("conflict", {}, { body: note.body, version: note.version });
    await tx.delete(privateNotes).where(own);
    await audit({ verb: "note.deleted", subject: { kind: "note", id: noteId } });
    return { id: noteId };
  },
});

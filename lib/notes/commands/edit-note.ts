import { and, eq } from "drizzle-orm";
import { privateNotes } from "@/db/schema/reviews";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { editNoteInput } from "../schema";
import { visibleTo } from "../scope";

/** Changes a note. Under an older version it is refused, and the author sees both texts. */
export const editNote = command({
  name: "notes.edit",
  input: editNoteInput,
  hats: ["mentor"],
  async run({ tx, actor, input: { firmId, noteId, version, body }, now, audit }) {
    const own = and(visibleTo(actor, firmId), eq(privateNotes.id, noteId));
    const [note] = await tx
      .select({ body: privateNotes.body, version: privateNotes.version })
      .from(privateNotes)
      .where(own)
      .for("update");
    if (!note) throw new Refusal("not-found");
    if (note.version !== version)
      throw new Refusal("conflict", {}, { body: note.body, version: note.version });
    if (note.body === body) return { id: noteId };
    await tx
      .update(privateNotes)
      .set({ body, updatedAt: now, version: version + 1 })
      .where(own);
    await audit({ verb: "note.edited", subject: { kind: "note", id: noteId } });
    return { id: noteId };
  },
});

import { randomUUID } from "node:crypto";
import { firms } from "@/db/schema/firms";
import { privateNotes } from "@/db/schema/reviews";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { addNoteInput } from "../schema";
import { mentoredFirm } from "../scope";

/** Writes a note that only its author reads. The audit row names neither the firm nor the text. */
export const addNote = command({
  name: "notes.add",
  input: addNoteInput,
  hats: ["mentor"],
  idempotent: true,
  async run({ tx, actor, input: { firmId, body }, now, audit }) {
    const [firm] = await tx.select({ id: firms.id }).from(firms).where(mentoredFirm(actor, firmId));
    if (!firm) throw new Refusal("not-found");
    const id = randomUUID();
    const { agencyId, mentorId } = actor;
    await tx
      .insert(privateNotes)
      .values({ agencyId, firmId, id, mentorId, body, createdAt: now, updatedAt: now });
    await audit({ verb: "note.added", subject: { kind: "note", id } });
    return { id };
  },
});

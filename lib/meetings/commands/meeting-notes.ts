import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { meetingNotes } from "@/db/schema/meetings";
import { type AuditEntry, command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { addMeetingNoteInput, editMeetingNoteInput } from "../schema";
import { lockedMeeting } from "./own-meeting";

/** Writes what was said, for everybody at the meeting or for oneself alone. */
export const addMeetingNote = command({
  name: "meetings.add-note",
  input: addMeetingNoteInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { firmId, meetingId, body, shared } = input;
    await lockedMeeting(tx, actor, input);
    const id = randomUUID();
    await tx.insert(meetingNotes).values({
      agencyId: actor.agencyId,
      firmId,
      meetingId,
      id,
      body,
      shared,
      authorAccountId: actor.accountId,
      authorHat: actor.kind,
      createdAt: now,
      updatedAt: now,
    });
    await audit(traceOf("meeting-note.added", id, firmId, shared));
    return { id };
  },
});

/** Changes an own note, or who reads it. Under an older version it is refused, and the author sees both texts. */
export const editMeetingNote = command({
  name: "meetings.edit-note",
  input: editMeetingNoteInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input, now, audit }) {
    const { firmId, meetingId, noteId, version, body, shared } = input;
    await lockedMeeting(tx, actor, input);
    const own = and(
      eq(meetingNotes.agencyId, actor.agencyId),
      eq(meetingNotes.meetingId, meetingId),
      eq(meetingNotes.id, noteId),
      eq(meetingNotes.authorAccountId, actor.accountId),
    );
    const [note] = await tx
      .select({ body: meetingNotes.body, version: meetingNotes.version })
      .from(meetingNotes)
      .where(own)
      .for("update");
    if (!note) throw new Refusal("not-found");
    if (note.version !== version) throw new Refusal("conflict", {}, note);
    await tx
      .update(meetingNotes)
      .set({ body, shared, updatedAt: now, version: version + 1 })
      .where(own);
    await audit(traceOf("meeting-note.edited", noteId, firmId, shared));
    return { id: noteId };
  },
});

/** Of a private note the firm's timeline says nothing. */
const traceOf = (verb: string, id: string, firmId: string, shared: boolean): AuditEntry => ({
  verb,
  subject: { kind: "meeting-note", id },
  ...(shared ? { firmId, scope: "any" } : {}),
});

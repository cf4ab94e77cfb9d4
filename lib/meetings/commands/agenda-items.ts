import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { agendaItems } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { isOpenMeeting } from "@/lib/domain/meeting";
import { Refusal } from "@/lib/errors";
import { addAgendaItemInput, removeAgendaItemInput, takeOnAgendaInput } from "../schema";
import { lockedMeeting } from "./own-meeting";
import { putOnAgenda } from "./put-on-agenda";

/** Puts a point of one's own on the agenda. */
export const addAgendaItem = command({
  name: "meetings.add-agenda-item",
  input: addAgendaItemInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { firmId, meetingId, body } = input;
    const meeting = await lockedMeeting(tx, actor, input);
    if (!isOpenMeeting(meeting.state)) throw new Refusal("not-open");
    const [id, { agencyId, accountId }] = [randomUUID(), actor];
    const item = { id, kind: "own", body, addedBy: accountId, createdAt: now };
    await tx.insert(agendaItems).values({ agencyId, firmId, meetingId, ...item });
    await audit({ verb: "agenda.added", subject: { kind: "meeting", id: meetingId }, firmId, scope: "any" });
    return { id };
  },
});

/** Adds points that wait to be talked about: differences between two views, actions that are stuck or late. */
export const takeOnAgenda = command({
  name: "meetings.take-on-agenda",
  input: takeOnAgendaInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input, context, audit }) {
    const { firmId, meetingId, points, further } = input;
    const meeting = await lockedMeeting(tx, actor, input);
    if (!isOpenMeeting(meeting.state)) throw new Refusal("not-open");
    const [mentor] = await tx
      .select({ accountId: mentors.accountId })
      .from(mentors)
      .where(and(eq(mentors.agencyId, actor.agencyId), eq(mentors.id, meeting.mentorId)));
    const where = { firmId, meetingId, mentorAccountId: mentor?.accountId ?? null };
    const added = await putOnAgenda(tx, context, where, [...points, ...further]);
    if (added > 0)
      await audit({
        verb: "agenda.added",
        subject: { kind: "meeting", id: meetingId },
        firmId,
        scope: "any",
      });
    return { added };
  },
});

/** Takes a point off the agenda. */
export const removeAgendaItem = command({
  name: "meetings.remove-agenda-item",
  input: removeAgendaItemInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input, audit }) {
    const { firmId, meetingId, itemId } = input;
    const meeting = await lockedMeeting(tx, actor, input);
    if (!isOpenMeeting(meeting.state)) throw new Refusal("not-open");
    const ofMeeting = and(eq(agendaItems.agencyId, actor.agencyId), eq(agendaItems.meetingId, meetingId));
    const removed = await tx
      .delete(agendaItems)
      .where(and(ofMeeting, eq(agendaItems.id, itemId)))
      .returning({ id: agendaItems.id });
    if (removed.length === 0) throw new Refusal("not-found");
    await audit({
      verb: "agenda.removed",
      subject: { kind: "meeting", id: meetingId },
      firmId,
      scope: "any",
    });
    return { id: itemId };
  },
});

import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { meetings, meetingTimes } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { sideOf } from "../policy";
import { proposeMeetingInput } from "../schema";
import { meetable } from "../scope";
import { putOnAgenda } from "./put-on-agenda";
import { readTimes } from "./read-times";
import { tellOther } from "./tell-other";

/** One side offers up to five times for a meeting. What waits to be talked about stands on its agenda from the start, as chosen. */
export const proposeMeeting = command({
  name: "meetings.propose",
  input: proposeMeetingInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, context, audit }) {
    const { firmId, assignmentId, subject, place, minutes, points, further, ...typed } = input;
    const [pair] = await tx
      .select({ mentorId: assignments.mentorId, mentorAccountId: mentors.accountId })
      .from(assignments)
      .innerJoin(
        mentors,
        and(eq(mentors.agencyId, assignments.agencyId), eq(mentors.id, assignments.mentorId)),
      )
      .where(and(meetable(actor, firmId), eq(assignments.id, assignmentId)));
    if (!pair) throw new Refusal("not-found");
    const times = readTimes(typed, context);
    const [id, { agencyId }] = [randomUUID(), actor];
    const own = { agencyId, firmId };
    await tx.insert(meetings).values({
      ...own,
      id,
      assignmentId,
      mentorId: pair.mentorId,
      subject,
      place,
      minutes,
      proposedBy: sideOf(actor) ?? "firm",
      createdAt: now,
      createdBy: actor.accountId,
    });
    await tx
      .insert(meetingTimes)
      .values(times.map((startsAt, index) => ({ ...own, meetingId: id, position: index + 1, startsAt })));
    const { mentorAccountId } = pair;
    await putOnAgenda(
      tx,
      context,
      { firmId, meetingId: id, mentorAccountId },
      points && [...points, ...further],
    );
    await audit({ verb: "meeting.proposed", subject: { kind: "meeting", id }, firmId, scope: "any" });
    await tellOther(tx, actor, { id, firmId, mentorId: pair.mentorId, subject, times }, "proposed", now);
    return { id, firmId, agencyId };
  },
});

import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { meetings, meetingTimes } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { sideOf } from "../policy";
import { proposeMeetingInput } from "../schema";
import { meetable } from "../scope";
import { prefillAgenda } from "./prefill-agenda";
import { readTimes } from "./read-times";
import { tellOther } from "./tell-other";

/** One side offers up to five times for a meeting. What is stuck or late in the plan stands on its agenda from the start. */
export const proposeMeeting = command({
  name: "meetings.propose",
  input: proposeMeetingInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, context, audit }) {
    const { firmId, assignmentId, subject, place, minutes, ...typed } = input;
    const [pair] = await tx
      .select({ mentorId: assignments.mentorId })
      .from(assignments)
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
    await prefillAgenda(tx, context, { firmId, meetingId: id });
    await audit({ verb: "meeting.proposed", subject: { kind: "meeting", id }, firmId, scope: "any" });
    await tellOther(tx, actor, { id, firmId, mentorId: pair.mentorId, subject, times }, "proposed", now);
    return { id, firmId, agencyId };
  },
});

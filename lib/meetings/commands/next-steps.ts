import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { nextSteps } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { addNextStepInput, dropNextStepInput } from "../schema";
import { lockedMeeting } from "./own-meeting";

/** Notes what was agreed to do next. */
export const addNextStep = command({
  name: "meetings.add-next-step",
  input: addNextStepInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { firmId, meetingId, title, dueOn } = input;
    const meeting = await lockedMeeting(tx, actor, input);
    if (meeting.state === "cancelled") throw new Refusal("not-open");
    const [id, { agencyId, accountId }] = [randomUUID(), actor];
    const step = { id, title, dueOn, addedBy: accountId, createdAt: now };
    await tx.insert(nextSteps).values({ agencyId, firmId, meetingId, ...step });
    await audit({
      verb: "next-step.added",
      subject: { kind: "meeting", id: meetingId },
      firmId,
      scope: "any",
    });
    return { id };
  },
});

/** Drops a next step that nobody has taken into the plan. */
export const dropNextStep = command({
  name: "meetings.drop-next-step",
  input: dropNextStepInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input, audit }) {
    const { firmId, meetingId, stepId } = input;
    await lockedMeeting(tx, actor, input);
    const ofMeeting = and(eq(nextSteps.agencyId, actor.agencyId), eq(nextSteps.meetingId, meetingId));
    const dropped = await tx
      .delete(nextSteps)
      .where(and(ofMeeting, eq(nextSteps.id, stepId), isNull(nextSteps.actionId)))
      .returning({ id: nextSteps.id });
    if (dropped.length === 0) throw new Refusal("not-found");
    await audit({
      verb: "next-step.dropped",
      subject: { kind: "meeting", id: meetingId },
      firmId,
      scope: "any",
    });
    return { id: stepId };
  },
});

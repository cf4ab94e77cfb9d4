import { and, asc, eq, isNull } from "drizzle-orm";
import { nextSteps } from "@/db/schema/meetings";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { texts } from "@/lib/i18n/texts";
import { noteSetChange, planForWriting } from "@/lib/plans/commands/own-plan";
import { putAction } from "@/lib/plans/commands/put-action";
import { takeNextStepsInput } from "../schema";
import { lockedMeeting } from "./own-meeting";

/** Makes actions of the firm's plan of all next steps that are not in it yet. Only the firm changes its plan. */
export const takeNextSteps = command({
  name: "meetings.take-next-steps",
  input: takeNextStepsInput,
  hats: ["member"],
  async run({ tx, actor, input, now, audit }) {
    const meeting = await lockedMeeting(tx, actor, input);
    const open = and(
      eq(nextSteps.agencyId, actor.agencyId),
      eq(nextSteps.meetingId, meeting.id),
      isNull(nextSteps.actionId),
    );
    const steps = await tx
      .select({ id: nextSteps.id, title: nextSteps.title, dueOn: nextSteps.dueOn })
      .from(nextSteps)
      .where(open)
      .orderBy(asc(nextSteps.createdAt), asc(nextSteps.id));
    if (steps.length === 0) throw new Refusal("nothing-to-take");
    const plan = await planForWriting(tx, actor, now, audit);
    const t = texts("meetings");
    const why = t("steps.why", { subject: meeting.subject });
    for (const { id, title, dueOn } of steps) {
      const content = { title, why, dueOn, ownerAccountId: null, effort: "small" as const };
      const actionId = await putAction(tx, plan, content, { actor, now, audit });
      await tx
        .update(nextSteps)
        .set({ actionId })
        .where(and(open, eq(nextSteps.id, id)));
    }
    await noteSetChange(tx, actor, plan, audit);
    return { taken: steps.length };
  },
});

import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { followUps, journeyReports, journeySteps, stepAnswers } from "@/db/schema/delegation-after";
import { type AuditEntry, command } from "@/lib/command";
import { answerOne } from "@/lib/contacts/commands/answer-question";
import type { ActorOf } from "@/lib/context/actor";
import { ownRows } from "@/lib/context/traveller-scope";
import { ownJourney } from "@/lib/delegations/commands/own-journey";
import type { StepAnswer } from "@/lib/domain/follow-up-terms";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { lockedAction } from "@/lib/plans/commands/own-action";
import { changeStatus } from "@/lib/plans/commands/set-status";
import { answerFollowUpInput } from "../schema";

type Audit = (entry: AuditEntry) => Promise<void>;
type Stepped = { stepId: string; answer: StepAnswer; movedTo: string | null };

/** Says what became of a journey. What is said of an introduction, or of a step in the plan, counts there too. */
export const answerFollowUp = command({
  name: "follow-ups.answer",
  input: answerFollowUpInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input: { followUpId, whole, contacts, steps }, now, audit }) {
    const mine = and(ownRows(actor, followUps), eq(followUps.id, followUpId));
    const [asked] = await tx
      .select({ delegationId: followUps.delegationId, month: followUps.month })
      .from(followUps)
      .where(mine);
    if (!asked) throw new Refusal("not-found");
    // Whoever was noted absent after the mail went out has nothing to say of the journey.
    await ownJourney(tx, actor, asked.delegationId);
    const isFirm = actor.kind === "member";
    // What mentors have no part in is not kept for them, nor the other way round.
    const none = { sales: null, orders: null, partners: null, without: null };
    const said = isFirm ? { ...whole, inTouch: null } : { ...whole, ...none };
    const kept = await tx
      .update(followUps)
      .set({ ...said, answeredAt: now, answeredBy: actor.accountId })
      .where(and(mine, isNull(followUps.answeredAt)))
      .returning({ id: followUps.id });
    if (kept.length === 0) throw new Refusal("answered");
    if (isFirm) {
      for (const contact of contacts) await answerOne(tx, actor, contact, now, audit);
      for (const step of steps)
        await answerStep(tx, actor, { ...step, followUpId, delegationId: asked.delegationId }, now, audit);
    }
    await audit({
      verb: "follow-up.answered",
      subject: { kind: "follow-up", id: followUpId },
      firmId: isFirm ? actor.firmId : null,
      changes: { month: { from: null, to: asked.month } },
    });
    return { followUpId };
  },
});

async function answerStep(
  tx: Tx,
  actor: ActorOf<"member">,
  {
    stepId,
    answer,
    movedTo,
    followUpId,
    delegationId,
  }: Stepped & { followUpId: string; delegationId: string },
  now: Date,
  audit: Audit,
): Promise<void> {
  const { agencyId, firmId } = actor;
  const [step] = await tx
    .select({ actionId: journeySteps.actionId })
    .from(journeySteps)
    .innerJoin(
      journeyReports,
      and(eq(journeyReports.agencyId, journeySteps.agencyId), eq(journeyReports.id, journeySteps.reportId)),
    )
    .where(
      and(
        ownRows(actor, journeyReports),
        eq(journeyReports.delegationId, delegationId),
        eq(journeyReports.state, "handed-in"),
        eq(journeySteps.id, stepId),
      ),
    );
  if (!step) throw new Refusal("not-found");
  await tx.insert(stepAnswers).values({ agencyId, firmId, followUpId, stepId, answer, movedTo });
  if (step.actionId === null || answer === "moved") return;
  const { version, status: stands } = await lockedAction(tx, actor, step.actionId);
  if (ENDED_STATUSES.includes(stands)) return;
  const status = answer === "done" ? ("done" as const) : ("not-for-us" as const);
  const change = { actionId: step.actionId, version, status, blockedBy: "", reason: "" };
  await changeStatus(tx, change, { actor, now, audit });
}

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
import { texts } from "@/lib/i18n/texts";
import { moveDay } from "@/lib/plans/commands/move-day";
import { lockedAction } from "@/lib/plans/commands/own-action";
import { lockedPlan } from "@/lib/plans/commands/own-plan";
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
    const journey = await ownJourney(tx, actor, asked.delegationId);
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
      const about = { followUpId, delegationId: asked.delegationId, delegation: journey.name };
      for (const step of steps) await answerStep(tx, step, about, { actor, now, audit });
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

type Asked = { followUpId: string; delegationId: string; delegation: string };
type By = { actor: ActorOf<"member">; now: Date; audit: Audit };

async function answerStep(
  tx: Tx,
  { stepId, answer, movedTo }: Stepped,
  { followUpId, delegationId, delegation }: Asked,
  { actor, now, audit }: By,
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
  if (step.actionId === null) return;
  // The plan is held first, as in every other command, so that two writers never wait for each other.
  await lockedPlan(tx, actor);
  const action = await lockedAction(tx, actor, step.actionId);
  if (ENDED_STATUSES.includes(action.status)) return;
  const t = texts("follow-ups");
  const because = t("steps.because", { delegation });
  if (movedTo !== null) return moveDay(tx, action, movedTo, because, { actor, audit });
  const status = answer === "done" ? ("done" as const) : ("not-for-us" as const);
  const { id: actionId, version } = action;
  const change = { actionId, version, status, blockedBy: "", reason: because };
  await changeStatus(tx, change, { actor, now, audit });
}

import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  delegationApplications,
  delegationPlans,
  delegationSeats,
  delegations,
} from "@/db/schema/delegations";
import { command } from "@/lib/command";
import type { Group, VisitPlan } from "@/lib/domain/visits/types";
import { Refusal } from "@/lib/errors";
import { publishPlanInput } from "../schema";
import { tellInvited } from "./tell-travellers";

/** Invites everybody that a plan gives a seat; who applied and got none goes on the waiting list. */
export const publishPlan = command({
  name: "delegations.publish-plan",
  input: publishPlanInput,
  hats: ["admin"],
  async run({ tx, actor: { agencyId }, input: { planId }, now, audit }) {
    const mine = and(eq(delegationPlans.agencyId, agencyId), eq(delegationPlans.id, planId));
    const [plan] = await tx.select().from(delegationPlans).where(mine).for("update");
    if (!plan) throw new Refusal("not-found");
    if (plan.publishedAt !== null) throw new Refusal("plan-published");
    if (plan.result.groups.length === 0) throw new Refusal("nobody-travels");
    const going = plan.result.groups.map(({ delegation }) => delegation);
    const open = await tx
      .update(delegations)
      .set({ state: "planned" })
      .where(
        and(
          eq(delegations.agencyId, agencyId),
          inArray(delegations.id, going),
          eq(delegations.state, "open"),
        ),
      )
      .returning({ id: delegations.id, name: delegations.name, startsOn: delegations.startsOn });
    if (open.length < going.length) throw new Refusal("plan-outdated");
    const waiting = await waitingFor(tx, agencyId, plan.result, going);
    const seats = plan.result.groups.flatMap((group) => seatsOf(group));
    const row = (seat: ReturnType<typeof seatsOf>[number]) => ({
      ...seat,
      agencyId,
      id: randomUUID(),
      planId,
    });
    const invited = seats.map((seat) => ({ ...row(seat), state: "invited", invitedAt: now }));
    await tx.insert(delegationSeats).values(invited);
    if (waiting.length > 0)
      await tx.insert(delegationSeats).values(waiting.map((seat) => ({ ...row(seat), state: "waiting" })));
    for (const { id, delegationId } of invited) {
      const about = open.find((one) => one.id === delegationId);
      if (about) await tellInvited(tx, id, { agencyId, delegationId, ...about }, now);
    }
    await tx.update(delegationPlans).set({ publishedAt: now }).where(mine);
    await audit({
      verb: "delegation-plan.published",
      subject: { kind: "delegation-plan", id: planId },
      changes: { invited: { from: null, to: invited.length }, waiting: { from: null, to: waiting.length } },
    });
    return { planId };
  },
});

const person = (kind: "newcomer" | "experienced", id: string) => ({
  kind,
  firmId: kind === "newcomer" ? id : null,
  mentorId: kind === "newcomer" ? null : id,
});

function seatsOf({ delegation, newcomers, experienced, buddies }: Group) {
  const buddyOf = new Map(buddies);
  const seat = (kind: "newcomer" | "experienced") => (id: string) => ({
    ...person(kind, id),
    delegationId: delegation,
    buddyMentorId: buddyOf.get(id) ?? null,
    turn: 0,
  });
  return [...newcomers.map(seat("newcomer")), ...experienced.map(seat("experienced"))];
}

/** Who applied for a delegation that takes place and travels nowhere, by the weight of the wish, then by who came first. */
async function waitingFor(tx: Tx, agencyId: string, plan: VisitPlan, going: string[]) {
  const { delegationId, firmId, mentorId, wish, appliedAt, id, withdrawnAt } = delegationApplications;
  const asked = await tx
    .select({ delegationId, firmId, mentorId })
    .from(delegationApplications)
    .where(
      and(eq(delegationApplications.agencyId, agencyId), inArray(delegationId, going), isNull(withdrawnAt)),
    )
    .orderBy(wish, appliedAt, id);
  const travels = new Set(plan.groups.flatMap((group) => [...group.newcomers, ...group.experienced]));
  return asked
    .filter((one) => !travels.has(one.firmId ?? one.mentorId ?? ""))
    .map((one, at) => ({
      ...person(one.firmId === null ? "experienced" : "newcomer", one.firmId ?? one.mentorId ?? ""),
      delegationId: one.delegationId,
      buddyMentorId: null,
      turn: at + 1,
    }));
}

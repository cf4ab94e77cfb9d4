import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { delegationPlans, delegations } from "@/db/schema/delegations";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { DomainError } from "@/lib/domain/error";
import { explainPlan } from "@/lib/domain/visits/explain-plan";
import type { LockedSeat, VisitPlan } from "@/lib/domain/visits/types";
import { whatIf } from "@/lib/domain/visits/what-if";
import { isUuid } from "@/lib/form-data";
import type { PlanRun, PlanView } from "../types";
import { lineColumns } from "./columns";

type Admin = Context<ActorOf<"admin">>;

/** The plans made so far, newest first. */
export async function listPlans(context: Admin): Promise<PlanRun[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        id: delegationPlans.id,
        createdAt: delegationPlans.createdAt,
        publishedAt: delegationPlans.publishedAt,
        result: delegationPlans.result,
      })
      .from(delegationPlans)
      .where(eq(delegationPlans.agencyId, context.actor.agencyId))
      .orderBy(desc(delegationPlans.createdAt), delegationPlans.id)
      .limit(50),
  );
  return rows.map(toRun);
}

type RunRow = { id: string; createdAt: Date; publishedAt: Date | null; result: VisitPlan };

function toRun({ id, createdAt, publishedAt, result }: RunRow): PlanRun {
  return {
    id,
    createdAt: createdAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
    delegations: result.groups.length,
    travelling: result.groups.reduce((n, one) => n + one.newcomers.length + one.experienced.length, 0),
    left: result.left.length,
    value: result.value,
    bound: result.bound,
    proved: result.proved,
  };
}

const stored = (tx: Tx, agencyId: string, planId: string) =>
  tx
    .select()
    .from(delegationPlans)
    .where(and(eq(delegationPlans.agencyId, agencyId), eq(delegationPlans.id, planId)));

/** One plan with why everybody is in or left out; null where there is none in this agency. */
export async function getPlan(context: Admin, planId: string): Promise<PlanView | null> {
  if (!isUuid(planId)) return null;
  const { agencyId } = context.actor;
  return context.read(async (tx) => {
    const [plan] = await stored(tx, agencyId, planId);
    if (!plan) return null;
    const { inputs, result } = plan;
    const newcomers = new Set(inputs.newcomers.map(({ id }) => id));
    const names = await namesOf(tx, agencyId, [...newcomers, ...inputs.experienced.map(({ id }) => id)]);
    const lines = await tx
      .select(lineColumns)
      .from(delegations)
      .where(
        and(
          eq(delegations.agencyId, agencyId),
          inArray(
            delegations.id,
            inputs.delegations.map(({ id }) => id),
          ),
        ),
      );
    const lineOf = new Map(lines.map((line) => [line.id, line]));
    const kindOf = (id: string) => (newcomers.has(id) ? ("newcomer" as const) : ("experienced" as const));
    const stories = explainPlan(inputs, result);
    return {
      ...toRun(plan),
      proof: result.proof,
      locked: plan.locked.map(({ person, delegation }) => `${person}:${delegation}`),
      groups: result.groups.flatMap(({ delegation }) => {
        const line = lineOf.get(delegation);
        const seats = stories
          .filter((one) => one.delegation === delegation)
          .map((one) => ({ ...one, name: names[one.id] ?? "", kind: kindOf(one.id) }));
        return line ? [{ delegation: line, seats }] : [];
      }),
      leftOut: result.left.map((one) => ({ ...one, name: names[one.id] ?? "", kind: kindOf(one.id) })),
      cancelled: result.cancelled.map((one) => ({ ...one, name: lineOf.get(one.id)?.name ?? "" })),
      names: { ...names, ...Object.fromEntries(lines.map(({ id, name }) => [id, name])) },
    };
  });
}

export type WhatIfView =
  | { cost: number; proved: boolean; joins: string[]; leaves: string[] }
  | "not-possible";

/** What giving one more person a seat would change in a plan; computed outside of the transaction. */
export async function askWhatIf(
  context: Admin,
  planId: string,
  seat: LockedSeat,
): Promise<WhatIfView | null> {
  if (!isUuid(planId)) return null;
  const [plan] = await context.read((tx) => stored(tx, context.actor.agencyId, planId));
  if (!plan) return null;
  try {
    const options = { locked: plan.locked, proveSeconds: 2 };
    const { plan: changed, cost, joins, leaves } = await whatIf(plan.inputs, plan.result, [seat], options);
    return { cost, proved: changed.proved && plan.result.proved, joins, leaves };
  } catch (error) {
    if (error instanceof DomainError) return "not-possible";
    throw error;
  }
}

async function namesOf(tx: Tx, agencyId: string, ids: string[]): Promise<Record<string, string>> {
  const ofFirms = await tx
    .select({ id: firms.id, name: firms.legalName })
    .from(firms)
    .where(and(eq(firms.agencyId, agencyId), inArray(firms.id, ids)));
  const ofMentors = await tx
    .select({ id: mentors.id, name: accounts.name })
    .from(mentors)
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(and(eq(mentors.agencyId, agencyId), inArray(mentors.id, ids)));
  return Object.fromEntries([...ofFirms, ...ofMentors].map(({ id, name }) => [id, name]));
}

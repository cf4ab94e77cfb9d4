import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { memberships } from "@/db/schema/firms";
import { plans } from "@/db/schema/plans";
import type { AuditEntry } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { stateAfterSetChange } from "@/lib/domain/plan-set";
import { REVIEW_STATES, type ReviewState } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { activeMembers, visiblePlan } from "../scope";

type Member = ActorOf<"member">;
type Audit = (entry: AuditEntry) => Promise<void>;
export type OwnPlan = { id: string; status: ReviewState; version: number };

/** The firm's plan, held against other writers. Made when there is none: of two who make it at once, one does. */
export async function planForWriting(tx: Tx, actor: Member, now: Date, audit: Audit): Promise<OwnPlan> {
  const { agencyId, firmId } = actor;
  const made = await tx
    .insert(plans)
    .values({ agencyId, firmId, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: plans.id });
  const plan = await lockedPlan(tx, actor);
  if (!plan) throw new Refusal("not-found");
  if (made.length > 0)
    await audit({ verb: "plan.made", subject: { kind: "plan", id: plan.id }, firmId, scope: "plan" });
  return plan;
}

/** The firm's plan, held against other writers; null where there is none. */
export async function lockedPlan(tx: Tx, actor: Member): Promise<OwnPlan | null> {
  const [row] = await tx
    .select({ id: plans.id, status: plans.status, version: plans.version })
    .from(plans)
    .where(visiblePlan(actor, actor.firmId))
    .for("update");
  const status = REVIEW_STATES.find((state) => state === row?.status);
  return row && status ? { ...row, status } : null;
}

/** Notes that the set of actions changed: a signed-off plan is a draft again, and a reviewer's older view is outdated. */
export async function noteSetChange(tx: Tx, actor: Member, plan: OwnPlan, audit: Audit): Promise<void> {
  const status = stateAfterSetChange(plan.status);
  await tx
    .update(plans)
    .set({ status, version: sql`${plans.version} + 1` })
    .where(and(visiblePlan(actor, actor.firmId), eq(plans.id, plan.id)));
  if (status === plan.status) return;
  await audit({
    verb: "plan.reopened",
    subject: { kind: "plan", id: plan.id },
    firmId: actor.firmId,
    scope: "plan",
    changes: { status: { from: plan.status, to: status } },
  });
}

/** Refuses owners who are not active members of the firm; `owners` by the name of their field. */
export async function requireActiveMembers(
  tx: Tx,
  actor: Member,
  owners: Record<string, string | null>,
): Promise<void> {
  if (Object.values(owners).every((owner) => owner === null)) return;
  const rows = await tx
    .select({ accountId: memberships.accountId })
    .from(memberships)
    .where(activeMembers(actor.agencyId, actor.firmId));
  const active = new Set(rows.map(({ accountId }) => accountId));
  const wrong = Object.entries(owners).filter(([, owner]) => owner !== null && !active.has(owner));
  if (wrong.length > 0)
    throw new Refusal("invalid", Object.fromEntries(wrong.map(([field]) => [field, ["not-a-member"]])));
}

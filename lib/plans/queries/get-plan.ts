import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import { plans } from "@/db/schema/plans";
import { reviews } from "@/db/schema/reviews";
import { type Actor, agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf, firmRows, firmShares } from "@/lib/context/firm-scope";
import { planProgress } from "@/lib/domain/plan-progress";
import { REVIEW_STATES } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import { visiblePlan } from "../scope";
import type { PlanDto } from "../types";
import { actionLines } from "./lines";
import { membersOf, todayOf } from "./people";

/** A firm's plan for its members, its mentors (where it is shared) and the agency; null where there is none to see. */
export async function getPlan(context: Context, firmId: string): Promise<PlanDto | null> {
  if (!isUuid(firmId)) return null;
  const { actor } = context;
  const today = todayOf(context);
  return context.read(async (tx) => {
    const firm = await firmOf(tx, actor, firmId);
    if (!firm) return null;
    const plan = await headOf(tx, actor, firmId);
    const lines = await actionLines(tx, actor, firmId, today);
    return {
      ...plan,
      firmId,
      firmName: firm.name,
      verdict: plan.id === null ? null : await lastVerdict(tx, actor, firmId, plan.id),
      hasMentor: await hasMentor(tx, actor, firmId),
      actions: lines,
      progress: planProgress(lines),
      people: await membersOf(tx, actor, firmId),
      today,
    };
  });
}

async function firmOf(tx: Tx, actor: Actor, firmId: string): Promise<{ name: string } | null> {
  const agencyId = agencyOf(actor);
  if (agencyId === null || (actor.kind === "member" && actor.firmId !== firmId)) return null;
  const shared = actor.kind === "mentor" ? firmShares(agencyId, firmId, "plan") : undefined;
  const [row] = await tx
    .select({ name: firms.legalName })
    .from(firms)
    .where(allOf(eq(firms.agencyId, agencyId), eq(firms.id, firmId), shared));
  return row ?? null;
}

export type PlanHead = Pick<PlanDto, "id" | "status" | "version" | "submittedAt" | "submittedBy">;

/** State of the plan; a firm without one has an empty draft. */
export async function headOf(tx: Tx, actor: Actor, firmId: string): Promise<PlanHead> {
  const [row] = await tx
    .select({
      id: plans.id,
      status: plans.status,
      version: plans.version,
      submittedAt: plans.submittedAt,
      submittedBy: accounts.name,
    })
    .from(plans)
    .leftJoin(accounts, eq(accounts.id, plans.submittedBy))
    .where(visiblePlan(actor, firmId));
  if (!row) return { id: null, status: "draft", version: 1, submittedAt: null, submittedBy: null };
  return {
    ...row,
    status: REVIEW_STATES.find((state) => state === row.status) ?? "draft",
    submittedAt: row.submittedAt?.toISOString() ?? null,
  };
}

async function lastVerdict(
  tx: Tx,
  actor: Actor,
  firmId: string,
  planId: string,
): Promise<PlanDto["verdict"]> {
  const [row] = await tx
    .select({ verdict: reviews.verdict, body: reviews.body, by: accounts.name, at: reviews.createdAt })
    .from(reviews)
    .leftJoin(accounts, eq(accounts.id, reviews.accountId))
    .where(
      allOf(
        firmRows(actor, reviews, firmId, "plan"),
        eq(reviews.subjectKind, "plan"),
        eq(reviews.subjectId, planId),
      ),
    )
    .orderBy(desc(reviews.createdAt), desc(reviews.id))
    .limit(1);
  return row ? { ...row, by: row.by ?? "", at: row.at.toISOString() } : null;
}

/** True where somebody could review what the firm submits. */
export async function hasMentor(tx: Tx, actor: Actor, firmId: string): Promise<boolean> {
  const agencyId = agencyOf(actor);
  if (agencyId === null) return false;
  const rows = await tx
    .select({ one: sql`1` })
    .from(assignments)
    .where(
      and(eq(assignments.agencyId, agencyId), eq(assignments.firmId, firmId), isNull(assignments.endedAt)),
    )
    .limit(1);
  return rows.length > 0;
}

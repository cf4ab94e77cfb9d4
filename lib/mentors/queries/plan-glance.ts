import { asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { actions, plans } from "@/db/schema/plans";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";
import { overdue, planProgress } from "@/lib/domain/plan-progress";
import { type ActionStatus, type Effort, ENDED_STATUSES, type ReviewState } from "@/lib/domain/vocabulary";
import type { PlanGlance } from "../types";

/** The plan in short: how far it is and what is open, the earliest day first. Null without a plan to see. */
export async function planGlance(
  tx: Tx,
  actor: Actor,
  firmId: string,
  today: string,
): Promise<PlanGlance | null> {
  const [plan] = await tx
    .select({ id: plans.id, status: plans.status })
    .from(plans)
    .where(firmRows(actor, plans, firmId, "plan"));
  if (!plan) return null;
  const rows = await tx
    .select({
      id: actions.id,
      title: actions.title,
      owner: accounts.name,
      dueOn: actions.dueOn,
      status: actions.status,
      effort: actions.effort,
    })
    .from(actions)
    .leftJoin(accounts, eq(accounts.id, actions.ownerAccountId))
    .where(firmRows(actor, actions, firmId, "plan"))
    .orderBy(sql`${actions.dueOn} asc nulls last`, asc(actions.id));
  const all = rows.map((row) => ({
    ...row,
    status: row.status as ActionStatus,
    effort: row.effort as Effort,
  }));
  return {
    id: plan.id,
    status: plan.status as ReviewState,
    progress: planProgress(all),
    open: all
      .filter(({ status }) => !ENDED_STATUSES.includes(status))
      .map((row) => ({
        id: row.id,
        title: row.title,
        owner: row.owner,
        dueOn: row.dueOn,
        status: row.status,
        overdue: overdue(row, today),
      })),
  };
}

import { asc, notInArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions } from "@/db/schema/plans";
import type { Actor } from "@/lib/context/actor";
import { allOf } from "@/lib/context/firm-scope";
import { EFFORTS, ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { visibleActions } from "../scope";
import type { OpenStep } from "../types";

/** The actions of a firm's plan that have not ended, with what each should move. */
export async function openSteps(tx: Tx, actor: Actor, firmId: string): Promise<OpenStep[]> {
  const rows = await tx
    .select({
      id: actions.id,
      title: actions.title,
      effort: actions.effort,
      ruleId: actions.ruleId,
      expects: actions.expects,
    })
    .from(actions)
    .where(allOf(visibleActions(actor, firmId), notInArray(actions.status, [...ENDED_STATUSES])))
    .orderBy(asc(actions.id));
  return rows.map((row) => ({ ...row, effort: EFFORTS.find((one) => one === row.effort) ?? "medium" }));
}

import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { actions } from "@/db/schema/plans";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { movedNames } from "@/lib/domain/expected-moves";
import { freshnessOf } from "@/lib/domain/recommendations/dating";
import { isUuid } from "@/lib/form-data";
import { visibleActions } from "../scope";
import type { ActionDto, Advice } from "../types";
import { historyOf } from "./history";
import { actionLines } from "./lines";
import { membersOf, todayOf } from "./people";

/** One action with the advice behind it and its history; null where there is none to see. */
export async function getAction(
  context: Context,
  firmId: string,
  actionId: string,
): Promise<ActionDto | null> {
  if (!isUuid(firmId) || !isUuid(actionId)) return null;
  const { actor } = context;
  const today = todayOf(context);
  return context.read(async (tx) => {
    const [action] = await actionLines(tx, actor, firmId, today, eq(actions.id, actionId));
    const origin = action ? await originOf(tx, actor, firmId, actionId) : null;
    if (!action || !origin) return null;
    const { planId, ruleId, resultId, expects } = origin;
    return {
      action,
      advice: ruleId && resultId ? await adviceOf(tx, actor, firmId, { resultId, ruleId, today }) : null,
      expects: movedNames(expects).map(({ label }) => label),
      history: await historyOf(tx, actor, firmId, actionId),
      people: await membersOf(tx, actor, firmId),
      planId,
      today,
    };
  });
}

async function originOf(tx: Tx, actor: Actor, firmId: string, actionId: string) {
  const [row] = await tx
    .select({
      planId: actions.planId,
      ruleId: actions.ruleId,
      resultId: actions.resultId,
      expects: actions.expects,
    })
    .from(actions)
    .where(allOf(visibleActions(actor, firmId), eq(actions.id, actionId)));
  return row ?? null;
}

async function adviceOf(
  tx: Tx,
  actor: Actor,
  firmId: string,
  { resultId, ruleId, today }: { resultId: string; ruleId: string; today: string },
): Promise<Advice | null> {
  const [row] = await tx
    .select({
      assessmentId: results.assessmentId,
      computedAt: results.computedAt,
      submittedAt: assessments.submittedAt,
      recommendations: results.recommendations,
    })
    .from(results)
    .innerJoin(assessments, eq(assessments.id, results.assessmentId))
    .where(allOf(firmRows(actor, results, firmId, "diagnosis"), eq(results.id, resultId)));
  const one = [...(row?.recommendations.first ?? []), ...(row?.recommendations.rest ?? [])].find(
    ({ id }) => id === ruleId,
  );
  if (!row || !one) return null;
  const { because, how, inside, agency } = one;
  const resultDay = (row.submittedAt ?? row.computedAt).toISOString();
  const freshness = freshnessOf(one, today);
  return { assessmentId: row.assessmentId, resultDay, because, how, inside, agency, freshness };
}

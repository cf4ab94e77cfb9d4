import { eq, isNotNull } from "drizzle-orm";
import { results } from "@/db/schema/assessments";
import { actions } from "@/db/schema/plans";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { suggestedDue } from "@/lib/domain/suggested-due";
import { ACTION_STATUSES, ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import { visibleActions } from "../scope";
import type { TakeOverDto } from "../types";
import { membersOf, todayOf } from "./people";

/** What of a result can become the firm's plan, and what already has; null where the result is not the firm's. */
export async function getTakeOver(
  context: Context<ActorOf<"member">>,
  resultId: string,
): Promise<TakeOverDto | null> {
  if (!isUuid(resultId)) return null;
  const { actor } = context;
  const today = todayOf(context);
  return context.read(async (tx) => {
    const [row] = await tx
      .select({ recommendations: results.recommendations })
      .from(results)
      .where(allOf(firmRows(actor, results, actor.firmId, "diagnosis"), eq(results.id, resultId)));
    if (!row) return null;
    const known = await tx
      .select({
        id: actions.id,
        ruleId: actions.ruleId,
        resultId: actions.resultId,
        status: actions.status,
      })
      .from(actions)
      .where(allOf(visibleActions(actor, actor.firmId), isNotNull(actions.ruleId)));
    const actionOf = (ruleId: string) =>
      known.find((one) => one.ruleId === ruleId && (one.resultId === resultId || isOpen(one.status)));
    const { first, rest } = row.recommendations;
    return {
      resultId,
      recommendations: [...first, ...rest].map(({ id, title, effort, ...advice }, place) => ({
        ruleId: id,
        title,
        effort,
        theme: "theme" in advice ? advice.theme : null,
        first: place < first.length,
        suggestedDue: suggestedDue(effort, today),
        actionId: actionOf(id)?.id ?? null,
      })),
      people: await membersOf(tx, actor, actor.firmId),
      me: actor.accountId,
    };
  });
}

const isOpen = (status: string) =>
  ACTION_STATUSES.some((one) => one === status && !ENDED_STATUSES.includes(one));

import { randomUUID } from "node:crypto";
import { and, eq, inArray, notInArray, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { results } from "@/db/schema/assessments";
import { actions } from "@/db/schema/plans";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { localTimeOf } from "@/lib/domain/local-time";
import { suggestedDue } from "@/lib/domain/suggested-due";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { ownerField, takeOverInput } from "../schema";
import { visibleActions } from "../scope";
import { noteSetChange, planForWriting, requireActiveMembers } from "./own-plan";

/** How many became actions, and how many were in the plan already. */
export type TakenOver = { firmId: string; planId: string; added: number; already: number };

/** Makes recommendations of a result actions of the plan; the same recommendation of a result only once. */
export const takeOver = command({
  name: "plans.take-over",
  input: takeOverInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input: { resultId, chosen }, now, context, audit }): Promise<TakenOver> {
    const { agencyId, firmId, accountId } = actor;
    const advice = await adviceOf(tx, actor, resultId);
    if (chosen.some(({ ruleId }) => !advice.has(ruleId)))
      throw new Refusal("invalid", { rules: ["unknown-rule"] });
    // The lock on the plan lets two members who press at once act one after the other.
    const plan = await planForWriting(tx, actor, now, audit);
    await requireActiveMembers(
      tx,
      actor,
      Object.fromEntries(chosen.map(({ ruleId, owner }) => [ownerField(ruleId), owner])),
    );
    const known = await knownRules(tx, actor, resultId, [...advice.keys()]);
    const today = localTimeOf(now, context.person?.timeZone ?? "UTC").date;
    const rows = chosen.flatMap(({ ruleId, owner, dueOn }) => {
      const one = advice.get(ruleId);
      if (!one || known.has(ruleId)) return [];
      return {
        agencyId,
        firmId,
        id: randomUUID(),
        planId: plan.id,
        title: one.title,
        why: one.why,
        ruleId,
        resultId,
        ownerAccountId: owner,
        dueOn: dueOn ?? suggestedDue(one.effort, today),
        effort: one.effort,
        expects: [...one.expects],
        createdAt: now,
        createdBy: accountId,
      };
    });
    if (rows.length > 0) await tx.insert(actions).values(rows);
    for (const { id, title, ruleId } of rows) {
      await audit({
        verb: "action.taken-over",
        subject: { kind: "action", id },
        firmId,
        scope: "plan",
        changes: { title: { from: null, to: title }, rule: { from: null, to: ruleId } },
      });
    }
    if (rows.length > 0) await noteSetChange(tx, actor, plan, audit);
    return { firmId, planId: plan.id, added: rows.length, already: chosen.length - rows.length };
  },
});

async function adviceOf(tx: Tx, actor: ActorOf<"member">, resultId: string) {
  const [row] = await tx
    .select({ recommendations: results.recommendations })
    .from(results)
    .where(allOf(firmRows(actor, results, actor.firmId, "diagnosis"), eq(results.id, resultId)));
  if (!row) throw new Refusal("not-found");
  const all = [...row.recommendations.first, ...row.recommendations.rest];
  return new Map<string, Recommendation>(all.map((one) => [one.id, one]));
}

/** Rules that are actions already: of this very result, or of an earlier one and not ended. */
async function knownRules(tx: Tx, actor: ActorOf<"member">, resultId: string, rules: readonly string[]) {
  if (rules.length === 0) return new Set<string | null>();
  const rows = await tx
    .select({ ruleId: actions.ruleId })
    .from(actions)
    .where(
      and(
        visibleActions(actor, actor.firmId),
        inArray(actions.ruleId, [...rules]),
        or(eq(actions.resultId, resultId), notInArray(actions.status, [...ENDED_STATUSES])),
      ),
    );
  return new Set(rows.map(({ ruleId }) => ruleId));
}

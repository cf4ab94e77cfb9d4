import { and, count, eq } from "drizzle-orm";
import { actions, plans } from "@/db/schema/plans";
import { command } from "@/lib/command";
import { stateAfter } from "@/lib/domain/review-state";
import { Refusal } from "@/lib/errors";
import { planVersionInput } from "../schema";
import { visibleActions, visiblePlan } from "../scope";
import { lockedPlan } from "./own-plan";

/** Hands the plan to the mentors for a verdict. Pressed twice, it is handed in once. */
export const submitPlan = command({
  name: "plans.submit",
  input: planVersionInput,
  hats: ["member"],
  async run({ tx, actor, input: { planId, version }, now, audit }) {
    const { firmId, accountId } = actor;
    const plan = await lockedPlan(tx, actor);
    if (!plan || plan.id !== planId) throw new Refusal("not-found");
    if (plan.status === "submitted") return { firmId, planId };
    if (plan.version !== version) throw new Refusal("plan-changed");
    const status = stateAfter("plan", plan.status, "submit");
    if (status === null || plan.status === "signed-off") throw new Refusal("not-to-submit");
    const [found] = await tx.select({ actions: count() }).from(actions).where(visibleActions(actor, firmId));
    if (!found?.actions) throw new Refusal("empty-plan");
    await tx
      .update(plans)
      .set({ status, submittedAt: now, submittedBy: accountId, version: version + 1 })
      .where(and(visiblePlan(actor, firmId), eq(plans.id, planId)));
    await audit({
      verb: "plan.submitted",
      subject: { kind: "plan", id: planId },
      firmId,
      scope: "plan",
      changes: { status: { from: plan.status, to: status } },
    });
    return { firmId, planId };
  },
});

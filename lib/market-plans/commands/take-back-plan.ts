import { marketPlans } from "@/db/schema/market-plans";
import { command } from "@/lib/command";
import { stateAfter } from "@/lib/domain/review-state";
import { Refusal } from "@/lib/errors";
import { canWriteMarketPlan } from "../policy";
import { planStepInput } from "../schema";
import { onePlan, planUnderLock } from "./own-plan";

/** Takes a plan for a market back from review, or a signed-off one up again, to go on writing. */
export const takeBackMarketPlan = command({
  name: "market-plans.take-back",
  input: planStepInput,
  hats: ["member"],
  async run({ tx, actor, input: { country, version }, audit }) {
    const { firmId } = actor;
    if (!canWriteMarketPlan(actor, firmId)) throw new Refusal("forbidden");
    const plan = await planUnderLock(tx, actor, country);
    if (!plan) throw new Refusal("not-found");
    if (plan.version !== version) throw new Refusal("plan-changed");
    const status = stateAfter("market-plan", plan.status, "take-back");
    if (status === null) throw new Refusal("not-to-take-back");
    await tx
      .update(marketPlans)
      .set({ status, version: version + 1 })
      .where(onePlan(actor, country));
    await audit({
      verb: "market-plan.taken-back",
      subject: { kind: "market-plan", id: plan.id },
      firmId,
      scope: "plan",
      changes: { status: { from: plan.status, to: status } },
    });
    return { firmId, country };
  },
});

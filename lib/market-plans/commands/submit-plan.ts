import { count, eq, ne } from "drizzle-orm";
import { marketPlanParts, marketPlans } from "@/db/schema/market-plans";
import { command } from "@/lib/command";
import { allOf } from "@/lib/context/firm-scope";
import { stateAfter } from "@/lib/domain/review-state";
import { Refusal } from "@/lib/errors";
import { canWriteMarketPlan } from "../policy";
import { planStepInput } from "../schema";
import { visibleParts } from "../scope";
import { onePlan, planUnderLock } from "./own-plan";

/** Hands a plan for a market to the mentors for a verdict; its text stands still from then on. Pressed twice, once. */
export const submitMarketPlan = command({
  name: "market-plans.submit",
  input: planStepInput,
  hats: ["member"],
  async run({ tx, actor, input: { country, version }, now, audit }) {
    const { firmId, accountId } = actor;
    if (!canWriteMarketPlan(actor, firmId)) throw new Refusal("forbidden");
    const plan = await planUnderLock(tx, actor, country);
    if (!plan) throw new Refusal("not-found");
    if (plan.status === "submitted") return { firmId, country };
    if (plan.version !== version) throw new Refusal("plan-changed");
    const status = stateAfter("market-plan", plan.status, "submit");
    if (status === null) throw new Refusal("not-to-submit");
    const [written] = await tx
      .select({ parts: count() })
      .from(marketPlanParts)
      .where(
        allOf(
          visibleParts(actor, firmId),
          eq(marketPlanParts.country, country),
          ne(marketPlanParts.body, ""),
        ),
      );
    if (!written?.parts) throw new Refusal("nothing-written");
    await tx
      .update(marketPlans)
      .set({ status, submittedAt: now, submittedBy: accountId, version: version + 1 })
      .where(onePlan(actor, country));
    await audit({
      verb: "market-plan.submitted",
      subject: { kind: "market-plan", id: plan.id },
      firmId,
      scope: "plan",
      changes: { status: { from: plan.status, to: status } },
    });
    return { firmId, country };
  },
});

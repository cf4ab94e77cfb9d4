import { and, eq } from "drizzle-orm";
import { plans } from "@/db/schema/plans";
import { command } from "@/lib/command";
import { canTakeBack } from "@/lib/domain/plan-set";
import { Refusal } from "@/lib/errors";
import { planVersionInput } from "../schema";
import { visiblePlan } from "../scope";
import { lockedPlan } from "./own-plan";

/** Takes a plan back that no mentor has judged yet. */
export const withdrawPlan = command({
  name: "plans.withdraw",
  input: planVersionInput,
  hats: ["member"],
  async run({ tx, actor, input: { planId, version }, audit }) {
    const { firmId } = actor;
    const plan = await lockedPlan(tx, actor);
    if (!plan || plan.id !== planId) throw new Refusal("not-found");
    if (plan.status === "draft") return { firmId, planId };
    if (!canTakeBack(plan.status)) throw new Refusal("judged-already");
    if (plan.version !== version) throw new Refusal("plan-changed");
    await tx
      .update(plans)
      .set({ status: "draft", submittedAt: null, submittedBy: null, version: version + 1 })
      .where(and(visiblePlan(actor, firmId), eq(plans.id, planId)));
    await audit({
      verb: "plan.withdrawn",
      subject: { kind: "plan", id: planId },
      firmId,
      scope: "plan",
      changes: { status: { from: plan.status, to: "draft" } },
    });
    return { firmId, planId };
  },
});

import { and, eq } from "drizzle-orm";
import { marketPlanParts } from "@/db/schema/market-plans";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { isOpenState } from "@/lib/domain/review-state";
import { Refusal } from "@/lib/errors";
import { canWriteMarketPlan } from "../policy";
import { savePartInput } from "../schema";
import { visibleParts } from "../scope";
import { planOrNew, planUnderLock } from "./own-plan";

/**
 * Saves one part of the plan for a market. The same text again changes nothing; an older version is shown the newer; what is
 * handed in or signed off stands still.
 */
export const saveMarketPlanPart = command({
  name: "market-plans.save-part",
  input: savePartInput,
  hats: ["member"],
  async run({ tx, actor, input: { country, part, body, version }, now, audit }) {
    const { agencyId, firmId, accountId } = actor;
    if (!canWriteMarketPlan(actor, firmId)) throw new Refusal("forbidden");
    const place = { agencyId, firmId, country, part };
    const saved = { firmId, country, part };
    const isNew = version === 0 && body !== "";
    const plan = await (isNew ? planOrNew : planUnderLock)(tx, actor, country);
    if (plan && !isOpenState(plan.status)) throw new Refusal("handed-in");
    const touched = { body, updatedAt: now, updatedBy: accountId };
    const made = isNew
      ? await tx
          .insert(marketPlanParts)
          .values({ ...place, ...touched })
          .onConflictDoNothing()
          .returning({ version: marketPlanParts.version })
      : [];
    if (made.length === 0) {
      const [before] = await tx
        .select({ body: marketPlanParts.body, version: marketPlanParts.version })
        .from(marketPlanParts)
        .where(onePart(actor, country, part))
        .for("update");
      if ((before?.body ?? "") === body) return saved;
      if (!before) throw new Refusal("not-found");
      if (before.version !== version) throw new Refusal("conflict", {}, before);
      await tx
        .update(marketPlanParts)
        .set({ ...touched, version: version + 1 })
        .where(onePart(actor, country, part));
    }
    await audit({
      verb: "market-plan.written",
      subject: { kind: "market-plan", id: plan?.id ?? firmId },
      firmId,
      scope: "plan",
      changes: { part: { from: null, to: `${country} ${part}` } },
    });
    return saved;
  },
});

const onePart = (actor: ActorOf<"member">, country: string, part: string) =>
  and(
    visibleParts(actor, actor.firmId),
    eq(marketPlanParts.country, country),
    eq(marketPlanParts.part, part),
  );

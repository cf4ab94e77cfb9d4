import { marketPlanParts, marketPlans } from "@/db/schema/market-plans";
import type { TestFirm, World } from "../support/world";

/** A plan that can be handed in, and one that is. */
export async function marketPlansOf(w: World, { agencyId, id: firmId, owner }: TestFirm): Promise<void> {
  const own = { agencyId, firmId };
  await w.owner.insert(marketPlans).values([
    { ...own, country: "SE" },
    { ...own, country: "FI", status: "submitted", submittedAt: w.now, submittedBy: owner.id },
  ]);
  const text = { body: "Two dealers.", updatedAt: w.now, updatedBy: owner.id };
  await w.owner.insert(marketPlanParts).values({ ...own, country: "SE", part: "goals", ...text });
}

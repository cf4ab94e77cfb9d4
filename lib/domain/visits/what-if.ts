import { planDelegations } from "@/lib/domain/delegations";
import type { LockedSeat, VisitInput, VisitOptions, VisitPlan } from "@/lib/domain/visits/types";

/**
 * What a plan would be if more seats were taken whatever else. `cost`: points that this takes from the plan as it
 * stands; exact where both are proved. `joins`, `leaves`: who gets a seat by it, and who has none any more.
 */
export type WhatIf = { plan: VisitPlan; cost: number; joins: string[]; leaves: string[] };

/** Works out what locking more seats would change. Throws what `planDelegations` throws. */
export async function whatIf(
  input: VisitInput,
  standing: Pick<VisitPlan, "value" | "left">,
  more: readonly LockedSeat[],
  options: VisitOptions = {},
): Promise<WhatIf> {
  const plan = await planDelegations(input, { ...options, locked: [...(options.locked ?? []), ...more] });
  const idsOf = (left: VisitPlan["left"]) => new Set(left.map(({ id }) => id));
  const [before, after] = [idsOf(standing.left), idsOf(plan.left)];
  return {
    plan,
    cost: standing.value - plan.value,
    joins: [...before].filter((id) => !after.has(id)),
    leaves: [...after].filter((id) => !before.has(id)),
  };
}

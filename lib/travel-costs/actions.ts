"use server";

import { action } from "@/lib/action";
import { addCost } from "./commands/add-cost";
import { acceptClaim, payClaim, returnClaim } from "./commands/decide-claim";
import { handInCosts } from "./commands/hand-in-costs";
import { removeCost } from "./commands/remove-cost";

export const addCostAction = action(addCost);
export const removeCostAction = action(removeCost);
export const handInCostsAction = action(handInCosts);
export const acceptClaimAction = action(acceptClaim);
export const returnClaimAction = action(returnClaim);
export const payClaimAction = action(payClaim);

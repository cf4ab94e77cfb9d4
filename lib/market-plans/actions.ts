"use server";

import { action } from "@/lib/action";
import { saveMarketPlanPart } from "./commands/save-part";
import { submitMarketPlan } from "./commands/submit-plan";
import { takeBackMarketPlan } from "./commands/take-back-plan";

export const submitMarketPlanAction = action(submitMarketPlan);
export const takeBackMarketPlanAction = action(takeBackMarketPlan);
export const saveMarketPlanPartAction = action(saveMarketPlanPart);

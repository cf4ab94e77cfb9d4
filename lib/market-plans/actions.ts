"use server";

import { action } from "@/lib/action";
import { saveMarketPlanPart } from "./commands/save-part";

export const saveMarketPlanPartAction = action(saveMarketPlanPart);

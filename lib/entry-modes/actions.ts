"use server";

import { action } from "@/lib/action";
import { addReviewTrigger } from "./commands/add-review-trigger";
import { settleReviewTrigger } from "./commands/settle-review-trigger";

export const addReviewTriggerAction = action(addReviewTrigger);
export const settleReviewTriggerAction = action(settleReviewTrigger);

"use server";

import { action } from "@/lib/action";
import { addAction } from "./commands/add-action";
import { editAction } from "./commands/edit-action";
import { setStatus } from "./commands/set-status";
import { submitPlan } from "./commands/submit-plan";
import { takeOver } from "./commands/take-over";
import { withdrawPlan } from "./commands/withdraw-plan";

export const addActionAction = action(addAction, {
  to: ({ firmId, actionId }) => `/firm/${firmId}/plan/${actionId}`,
});
export const editActionAction = action(editAction);
export const setStatusAction = action(setStatus);
export const submitPlanAction = action(submitPlan);
export const withdrawPlanAction = action(withdrawPlan);
export const takeOverAction = action(takeOver, { to: ({ firmId }) => `/firm/${firmId}/plan` });

"use server";

import { action } from "@/lib/action";
import { answerInvitation } from "./commands/answer-invitation";
import { applyForDelegation, withdrawApplication } from "./commands/apply";
import { callOffDelegation } from "./commands/call-off";
import { createDelegation } from "./commands/create-delegation";
import { editDelegation, moveDelegation } from "./commands/edit-delegation";
import { noteTraveller } from "./commands/note-traveller";
import { publishPlan } from "./commands/publish-plan";
import { runPlan } from "./commands/run-plan";

export const createDelegationAction = action(createDelegation, {
  to: ({ id, agencyId }) => `/agency/${agencyId}/delegations/${id}`,
});
export const editDelegationAction = action(editDelegation);
export const callOffDelegationAction = action(callOffDelegation);
export const moveDelegationAction = action(moveDelegation);
export const noteTravellerAction = action(noteTraveller);
export const runPlanAction = action(runPlan, {
  to: ({ id, agencyId }) => `/agency/${agencyId}/delegations/plan/${id}`,
});
export const publishPlanAction = action(publishPlan);
export const applyForDelegationAction = action(applyForDelegation);
export const withdrawApplicationAction = action(withdrawApplication);
export const answerInvitationAction = action(answerInvitation);

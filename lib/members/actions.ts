"use server";

import { action } from "@/lib/action";
import { changeRole } from "./commands/change-role";
import { decideJoinRequest } from "./commands/decide-join-request";
import { leaveFirm, removeMember } from "./commands/end-membership";

export const changeRoleAction = action(changeRole);
export const removeMemberAction = action(removeMember);
export const leaveFirmAction = action(leaveFirm, { to: () => "/account" });
export const decideJoinRequestAction = action(decideJoinRequest);

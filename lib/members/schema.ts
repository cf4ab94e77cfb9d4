import { z } from "zod";
import { choice, uuid } from "@/lib/fields";

export const MEMBER_ROLES = ["owner", "member"] as const;
export const DECISIONS = ["accepted", "declined"] as const;

export const changeRoleInput = z.strictObject({ membershipId: uuid(), role: choice(MEMBER_ROLES) });
export const removeMemberInput = z.strictObject({ membershipId: uuid() });
export const leaveFirmInput = z.strictObject({});
export const decideJoinInput = z.strictObject({ requestId: uuid(), decision: choice(DECISIONS) });

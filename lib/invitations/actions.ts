"use server";

import { action } from "@/lib/action";
import { inviteAdministrator, inviteMember, inviteMentor } from "./commands/invite";
import { resendInvitation } from "./commands/resend-invitation";
import { withdrawInvitation } from "./commands/withdraw-invitation";

const address = ({ email }: { email: string }) => ({ email });

export const inviteMemberAction = action(inviteMember, { show: address });
export const inviteMentorAction = action(inviteMentor, { show: address });
export const inviteAdministratorAction = action(inviteAdministrator, { show: address });
export const resendInvitationAction = action(resendInvitation, { show: address });
export const withdrawInvitationAction = action(withdrawInvitation, { show: address });

"use server";

import { action } from "@/lib/action";
import { enterPortal } from "@/lib/auth/carry-session";
import { publicAction } from "@/lib/auth/public-action";
import { hatHome } from "@/lib/hats/types";
import { acceptAsNew } from "./commands/accept-as-new";
import { acceptInvitation } from "./commands/accept-invitation";
import { inviteAdministrator, inviteMember, inviteMentor } from "./commands/invite";
import { resendInvitation } from "./commands/resend-invitation";
import { withdrawInvitation } from "./commands/withdraw-invitation";

import type { Accepted } from "./types";

const KINDS = { member: "member", mentor: "mentor", administrator: "admin" } as const;
const homeOf = ({ kind, id }: Accepted) => hatHome({ kind: KINDS[kind], id });
const address = ({ email }: { email: string }) => ({ email });

export const inviteMemberAction = action(inviteMember, { show: address });
export const inviteMentorAction = action(inviteMentor, { show: address });
export const inviteAdministratorAction = action(inviteAdministrator, { show: address });
export const resendInvitationAction = action(resendInvitation, { show: address });
export const withdrawInvitationAction = action(withdrawInvitation, { show: address });

export const acceptInvitationAction = action(acceptInvitation, { to: homeOf });

export const acceptAsNewAction = publicAction(acceptAsNew, {
  onward: async ({ ticket, ...accepted }) => {
    await enterPortal({ ticket, hats: [] }, homeOf(accepted));
    return { status: "refused", code: "sign-in-lost", fields: {}, values: {}, at: Date.now() };
  },
});

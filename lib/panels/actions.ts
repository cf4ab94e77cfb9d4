"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { rememberGuest } from "@/lib/auth/guest-cookie";
import { publicAction } from "@/lib/auth/public-action";
import { acceptPanel } from "./commands/accept-panel";
import { addExperts } from "./commands/add-experts";
import { closeRound } from "./commands/close-round";
import { createPanel } from "./commands/create-panel";
import { decideProposal } from "./commands/decide-proposal";
import { endPanel } from "./commands/end-panel";
import { enterAsGuest } from "./commands/enter-as-guest";
import { importRatings } from "./commands/import-ratings";
import { inviteGuest } from "./commands/invite-guest";
import { openRound } from "./commands/open-round";
import { proposeIndicator } from "./commands/propose-indicator";
import { rateIndicator } from "./commands/rate-indicator";
import { renewGuestLink } from "./commands/renew-guest-link";
import { withdrawExpert } from "./commands/withdraw-expert";

export const createPanelAction = action(createPanel, {
  to: ({ id, agencyId }) => `/agency/${agencyId}/panels/${id}`,
});
export const addExpertsAction = action(addExperts);
export const inviteGuestAction = action(inviteGuest);
export const renewGuestLinkAction = action(renewGuestLink);
export const withdrawExpertAction = action(withdrawExpert);
export const openRoundAction = action(openRound);
export const closeRoundAction = action(closeRound);
export const importRatingsAction = action(importRatings);
export const decideProposalAction = action(decideProposal);
export const acceptPanelAction = action(acceptPanel);
export const endPanelAction = action(endPanel);
export const rateIndicatorAction = action(rateIndicator);
export const proposeIndicatorAction = action(proposeIndicator);

export const enterAsGuestAction = publicAction(enterAsGuest, {
  onward: async ({ panelId, secret, until }) => {
    await rememberGuest(secret, until);
    redirect(`/guest/panels/${panelId}`);
  },
});

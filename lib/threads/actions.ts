"use server";

import { action } from "@/lib/action";
import { beginThread } from "./commands/begin-thread";
import { inviteAgency } from "./commands/invite-agency";
import { sendMessage } from "./commands/send-message";

export const beginFirmThreadAction = action(beginThread, {
  to: ({ firmId, id }) => `/firm/${firmId}/messages/${id}`,
});
export const beginMentorThreadAction = action(beginThread, {
  to: ({ agencyId, id }) => `/mentor/${agencyId}/messages/${id}`,
});
export const sendMessageAction = action(sendMessage);
export const inviteAgencyAction = action(inviteAgency);

"use server";

import { action } from "@/lib/action";
import { discardCampaign, draftCampaign, editCampaign } from "./commands/draft-campaign";
import { closeCampaign, extendCampaign } from "./commands/end-campaign";
import { sendCampaign } from "./commands/send-campaign";

const at = ({ agencyId, id }: { agencyId: string; id: string }) => `/agency/${agencyId}/campaigns/${id}`;

export const draftCampaignAction = action(draftCampaign, { to: at });
export const editCampaignAction = action(editCampaign, { to: at });
export const discardCampaignAction = action(discardCampaign, {
  to: ({ agencyId }) => `/agency/${agencyId}/campaigns`,
});
export const sendCampaignAction = action(sendCampaign, { to: at });
export const extendCampaignAction = action(extendCampaign, { to: at });
export const closeCampaignAction = action(closeCampaign, { to: at });

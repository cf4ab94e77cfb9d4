import { previewAudience } from "@/lib/campaigns/queries/audience";
import { getDistribution } from "@/lib/campaigns/queries/distribution";
import { getSurvey, listOpenSurveys } from "@/lib/campaigns/queries/for-firm";
import { getCampaign, listCampaigns } from "@/lib/campaigns/queries/list-campaigns";
import { listCampaignFirms } from "@/lib/campaigns/queries/list-firms";
import { EVERYONE } from "../../support/full-campaign";
import { ADMIN, as, byAgency, byId, first, plain, type QueryRow } from "./query-row";
import { MEMBERS } from "./row";

export const campaignQueries: readonly QueryRow[] = [
  plain("campaigns/listCampaigns", ADMIN, as<"admin">(listCampaigns)),
  plain(
    "campaigns/previewAudience",
    ADMIN,
    as<"admin">((context) => previewAudience(context, EVERYONE)),
  ),
  byAgency(
    "campaigns/getCampaign",
    ADMIN,
    ADMIN,
    as<"admin">((context, { campaignId }) => getCampaign(context, campaignId)),
  ),
  byAgency(
    "campaigns/getDistribution",
    ADMIN,
    ADMIN,
    as<"admin">((context, { campaignId }) => getDistribution(context, { campaignId, firms: "all" })),
  ),
  byAgency(
    "campaigns/listCampaignFirms",
    ADMIN,
    ADMIN,
    as<"admin">((context, { campaignId }) => listCampaignFirms(context, campaignId, first)),
  ),
  plain("campaigns/listOpenSurveys", MEMBERS, as<"member">(listOpenSurveys)),
  byId(
    "campaigns/getSurvey",
    MEMBERS,
    MEMBERS,
    as<"member">((context, { campaignId }) => getSurvey(context, campaignId)),
  ),
];

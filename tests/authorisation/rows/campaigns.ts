import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { discardCampaign, draftCampaign, editCampaign } from "@/lib/campaigns/commands/draft-campaign";
import { closeCampaign, extendCampaign } from "@/lib/campaigns/commands/end-campaign";
import { exportDistribution } from "@/lib/campaigns/commands/export-distribution";
import { sendCampaign } from "@/lib/campaigns/commands/send-campaign";
import type { Things } from "../things";
import { MEMBERS, type Row } from "./row";

const admins = { may: ["admin"], reach: "agency" } as const;
const content = { title: "Autumn survey", message: "Please help.", dueOn: "2026-07-20" };
const draft = ({ draftCampaignId }: Things) => ({ campaignId: draftCampaignId, version: "1" });
const sent = ({ campaignId }: Things) => ({ campaignId, version: "1" });

export const campaignRows: readonly Row[] = [
  { command: draftCampaign, may: ["admin"], reach: "none", form: () => content },
  { command: editCampaign, ...admins, form: (things) => ({ ...draft(things), ...content }) },
  { command: discardCampaign, ...admins, form: draft },
  { command: sendCampaign, ...admins, form: draft },
  { command: extendCampaign, ...admins, form: (things) => ({ ...sent(things), dueOn: "2026-07-30" }) },
  { command: closeCampaign, ...admins, form: sent },
  { command: exportDistribution, ...admins, form: ({ campaignId }) => ({ campaignId, firms: "all" }) },
  {
    command: startAssessment,
    as: "of a campaign",
    may: MEMBERS,
    reach: "firm",
    form: ({ campaignId }) => ({ instrument: "survey", subject: campaignId }),
  },
];

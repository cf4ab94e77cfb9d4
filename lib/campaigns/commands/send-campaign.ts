import { and, eq } from "drizzle-orm";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { newestInstrument } from "@/lib/instruments/queries/load";
import { firmsOf } from "../queries/audience";
import { ofCampaignInput } from "../schema";
import { campaignsOf } from "../scope";
import { refuseDay } from "./draft-campaign";
import { lockedDraft } from "./locked-campaign";
import { tellAsked } from "./tell-asked";

/** Asks every firm that the draft means now: one invitation each, and mail to its owners. */
export const sendCampaign = command({
  name: "campaigns.send",
  input: ofCampaignInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const { campaignId, version } = input;
    const { agencyId, accountId } = actor;
    const draft = await lockedDraft(tx, actor, input);
    refuseDay(draft.dueOn, now);
    const asked = await firmsOf(tx, actor, draft.audience, now.toISOString().slice(0, 10));
    if (asked.length === 0) throw new Refusal("nobody-asked");
    const instrument = await newestInstrument(tx, agencyId, "survey");
    await tx
      .update(campaigns)
      .set({ sentAt: now, sentBy: accountId, instrumentVersion: instrument.version, version: version + 1 })
      .where(and(campaignsOf(actor), eq(campaigns.id, campaignId)));
    const firmIds = asked.map(({ id }) => id);
    await tx
      .insert(campaignInvitations)
      .values(firmIds.map((firmId) => ({ agencyId, firmId, campaignId, invitedAt: now })));
    const subject = { kind: "campaign", id: campaignId };
    await audit({ verb: "campaign.sent", subject, changes: { firms: { from: null, to: firmIds.length } } });
    for (const firmId of firmIds)
      await audit({ verb: "survey.invited", subject, firmId, scope: "diagnosis" });
    await tellAsked(tx, { agencyId, campaignId, ...draft }, firmIds, now);
    return { id: campaignId, agencyId, firms: firmIds.length };
  },
});

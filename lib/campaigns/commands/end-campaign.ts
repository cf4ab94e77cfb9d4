import { and, eq } from "drizzle-orm";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { stateOf } from "../queries/state-of";
import { extendCampaignInput, ofCampaignInput } from "../schema";
import { campaignsOf } from "../scope";
import { refuseDay } from "./draft-campaign";
import { lockedCampaign } from "./locked-campaign";

/** Gives firms until another, later day; one that has ended takes answers again. Its reminders are due anew. */
export const extendCampaign = command({
  name: "campaigns.extend",
  input: extendCampaignInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const { campaignId, version, dueOn } = input;
    const before = await lockedCampaign(tx, actor, input);
    if (before.sentAt === null) throw new Refusal("not-sent");
    refuseDay(dueOn, now);
    if (stateOf(before, now) === "open" && dueOn <= before.dueOn)
      throw new Refusal("invalid", { dueOn: ["not-later"] });
    await tx
      .update(campaigns)
      .set({ dueOn, closedAt: null, closedBy: null, version: version + 1 })
      .where(and(campaignsOf(actor), eq(campaigns.id, campaignId)));
    await tx
      .update(campaignInvitations)
      .set({ reminded: 0 })
      .where(
        and(eq(campaignInvitations.agencyId, actor.agencyId), eq(campaignInvitations.campaignId, campaignId)),
      );
    await audit({
      verb: "campaign.extended",
      subject: { kind: "campaign", id: campaignId },
      changes: { dueOn: { from: before.dueOn, to: dueOn } },
    });
    return { id: campaignId, agencyId: actor.agencyId };
  },
});

/** Ends a campaign before its due day; what was not handed in stays with the firm and is not counted. */
export const closeCampaign = command({
  name: "campaigns.close",
  input: ofCampaignInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const before = await lockedCampaign(tx, actor, input);
    if (stateOf(before, now) !== "open") throw new Refusal("not-open");
    await tx
      .update(campaigns)
      .set({ closedAt: now, closedBy: actor.accountId, version: input.version + 1 })
      .where(and(campaignsOf(actor), eq(campaigns.id, input.campaignId)));
    await audit({
      verb: "campaign.closed",
      subject: { kind: "campaign", id: input.campaignId },
      changes: { dueOn: { from: before.dueOn, to: before.dueOn } },
    });
    return { id: input.campaignId, agencyId: actor.agencyId };
  },
});

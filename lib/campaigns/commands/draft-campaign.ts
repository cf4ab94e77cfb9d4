import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { campaigns } from "@/db/schema/campaigns";
import { command } from "@/lib/command";
import { leavesTime } from "@/lib/domain/survey/period";
import { Refusal } from "@/lib/errors";
import { draftCampaignInput, editCampaignInput, ofCampaignInput } from "../schema";
import { campaignsOf } from "../scope";
import { lockedDraft } from "./locked-campaign";

/** Writes a campaign down; nobody hears of it until it is sent. */
export const draftCampaign = command({
  name: "campaigns.draft",
  input: draftCampaignInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input: { title, message, dueOn, ...audience }, now, audit }) {
    refuseDay(dueOn, now);
    const id = randomUUID();
    const { agencyId, accountId } = actor;
    await tx
      .insert(campaigns)
      .values({ agencyId, id, title, message, dueOn, audience, createdAt: now, createdBy: accountId });
    await audit({ verb: "campaign.drafted", subject: { kind: "campaign", id } });
    return { id, agencyId };
  },
});

/** Changes what a draft says, until when, and whom it asks. */
export const editCampaign = command({
  name: "campaigns.edit",
  input: editCampaignInput,
  hats: ["admin"],
  async run({ tx, actor, input: { campaignId, version, title, message, dueOn, ...audience }, now, audit }) {
    const draft = await lockedDraft(tx, actor, { campaignId, version });
    refuseDay(dueOn, now);
    await tx
      .update(campaigns)
      .set({ title, message, dueOn, audience, version: version + 1 })
      .where(and(campaignsOf(actor), eq(campaigns.id, campaignId)));
    await audit({
      verb: "campaign.edited",
      subject: { kind: "campaign", id: campaignId },
      changes: { title: { from: draft.title, to: title }, dueOn: { from: draft.dueOn, to: dueOn } },
    });
    return { id: campaignId, agencyId: actor.agencyId };
  },
});

/** Puts a draft away for good: nobody was told of it. */
export const discardCampaign = command({
  name: "campaigns.discard",
  input: ofCampaignInput,
  hats: ["admin"],
  async run({ tx, actor, input, audit }) {
    const { title } = await lockedDraft(tx, actor, input);
    await tx.delete(campaigns).where(and(campaignsOf(actor), eq(campaigns.id, input.campaignId)));
    await audit({
      verb: "campaign.discarded",
      subject: { kind: "campaign", id: input.campaignId },
      changes: { title: { from: title, to: null } },
    });
    return { agencyId: actor.agencyId };
  },
});

/** Throws `invalid` where a due day leaves no time to answer, or lies out of sight. */
export function refuseDay(dueOn: string, now: Date): void {
  if (!leavesTime(dueOn, now.toISOString().slice(0, 10)))
    throw new Refusal("invalid", { dueOn: ["due-day"] });
}

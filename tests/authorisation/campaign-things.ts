import { randomUUID } from "node:crypto";
import { campaigns } from "@/db/schema/campaigns";
import { EVERYONE, fillCampaign } from "../support/full-campaign";
import type { TestFirm, World } from "../support/world";

/** A campaign that asks the firm, and a draft; what can be read carries the mark of the place. */
export async function campaignThingsOf(w: World, firm: TestFirm, mark: string) {
  const { campaignId } = await fillCampaign(w, firm, `Survey ${mark}`);
  const draftCampaignId = randomUUID();
  const draft = { title: `Draft survey ${mark}`, audience: EVERYONE, dueOn: "2026-07-20", createdAt: w.now };
  await w.owner.insert(campaigns).values({ agencyId: firm.agencyId, id: draftCampaignId, ...draft });
  return { campaignId, draftCampaignId };
}

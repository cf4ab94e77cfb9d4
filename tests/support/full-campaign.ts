import { randomUUID } from "node:crypto";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import type { TestFirm, World } from "./world";

export const EVERYONE = { industries: [], sizes: [], phases: [], mentored: null } as const;

/** A campaign that has been sent to a firm, and is open for two weeks more. */
export async function fillCampaign(
  w: World,
  { agencyId, id: firmId }: TestFirm,
  title = "Autumn survey",
): Promise<{ campaignId: string }> {
  const campaignId = randomUUID();
  const dueOn = new Date(w.now.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
  const sent = { createdAt: w.now, sentAt: w.now, instrumentVersion: 1 };
  const said = { title, message: "Please answer.", audience: EVERYONE, dueOn };
  await w.owner.insert(campaigns).values({ agencyId, id: campaignId, ...said, ...sent });
  await w.owner.insert(campaignInvitations).values({ agencyId, firmId, campaignId, invitedAt: w.now });
  return { campaignId };
}

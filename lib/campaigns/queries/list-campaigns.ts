import { desc, eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { campaigns } from "@/db/schema/campaigns";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { campaignsOf } from "../scope";
import type { Campaign, CampaignLine } from "../types";
import { lineColumns, stateOf, toCounts } from "./state-of";

const SHOWN = 100;

/** The agency's campaigns, newest first, with how many firms have answered. */
export async function listCampaigns(context: Context<ActorOf<"admin">>): Promise<CampaignLine[]> {
  const rows = await context.read((tx) =>
    tx
      .select(lineColumns)
      .from(campaigns)
      .where(campaignsOf(context.actor))
      .orderBy(desc(campaigns.createdAt), desc(campaigns.id))
      .limit(SHOWN),
  );
  return rows.map((row) => toLine(row, context.now));
}

/** One campaign; null where there is none for the viewer. */
export async function getCampaign(
  context: Context<ActorOf<"admin">>,
  campaignId: string,
): Promise<Campaign | null> {
  const [row] = await context.read((tx) =>
    tx
      .select({
        ...lineColumns,
        message: campaigns.message,
        audience: campaigns.audience,
        version: campaigns.version,
        sentBy: accounts.name,
      })
      .from(campaigns)
      .leftJoin(accounts, eq(accounts.id, campaigns.sentBy))
      .where(campaignsOf(context.actor, campaignId)),
  );
  if (!row) return null;
  const { message, audience, version, sentBy } = row;
  return { ...toLine(row, context.now), message, audience, version, sentBy };
}

type Row = {
  id: string;
  title: string;
  dueOn: string;
  sentAt: Date | null;
  closedAt: Date | null;
  sent: number;
  begun: number;
  answered: number;
};

function toLine({ id, title, dueOn, sentAt, closedAt, ...counted }: Row, now: Date): CampaignLine {
  return {
    id,
    title,
    dueOn,
    state: stateOf({ sentAt, dueOn, closedAt }, now),
    sentAt: sentAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    counts: toCounts(counted),
  };
}

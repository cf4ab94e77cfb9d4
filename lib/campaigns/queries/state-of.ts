import { type SQL, sql } from "drizzle-orm";
import { campaigns } from "@/db/schema/campaigns";
import { endOf } from "@/lib/domain/survey/period";
import type { CampaignCounts, CampaignState } from "../types";

type Row = { sentAt: Date | null; dueOn: string; closedAt: Date | null };

export function stateOf(row: Row, now: Date): CampaignState {
  if (row.sentAt === null) return "draft";
  return endOf(row) <= now ? "ended" : "open";
}

/** How many firms were asked, and of them have begun and have answered. The table is written out, as drizzle drops it. */
export const countColumns = {
  sent: count(sql`true`),
  begun: count(sql`s.id is not null`),
  answered: count(sql`s.status <> 'draft'`),
};

function count(condition: SQL): SQL<number> {
  return sql<number>`(select count(*)::int from campaign_invitations i
    left join assessments s on s.agency_id = i.agency_id and s.firm_id = i.firm_id and s.campaign_id = i.campaign_id
      and s.rater = 'firm'
    where i.agency_id = "campaigns"."agency_id" and i.campaign_id = "campaigns"."id" and ${condition})`;
}

export const toCounts = (row: Omit<CampaignCounts, "open">): CampaignCounts => ({
  sent: row.sent,
  begun: row.begun,
  answered: row.answered,
  open: row.sent - row.answered,
});

export const lineColumns = {
  id: campaigns.id,
  title: campaigns.title,
  dueOn: campaigns.dueOn,
  sentAt: campaigns.sentAt,
  closedAt: campaigns.closedAt,
  ...countColumns,
};

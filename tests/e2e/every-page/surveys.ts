import type { Client } from "pg";

type Ids = { agencyId: string };

/** A survey that has ended, with answers to show, and one that firms can answer. */
export async function surveysOf(
  db: Client,
  { agencyId }: Ids,
): Promise<{ campaignId: string; openCampaignId: string }> {
  const { rows } = await db.query<{ id: string }>(
    "select id from campaigns where agency_id = $1 and sent_at is not null order by due_on",
    [agencyId],
  );
  const [ended, open] = [rows[0]?.id, rows.at(-1)?.id];
  if (!ended || !open) throw new Error("The demonstration has no surveys.");
  return { campaignId: ended, openCampaignId: open };
}

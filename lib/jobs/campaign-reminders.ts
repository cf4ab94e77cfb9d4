import { and, eq, lt, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { campaignInvitations } from "@/db/schema/campaigns";
import type { Context, Origin } from "@/lib/context/context";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/formats";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { inEachAgency } from "./each-agency";
import { mailClaimed } from "./mail-claimed";

const JOB = "campaign-reminders";

type Due = {
  campaign_id: string;
  firm_id: string;
  round: number;
  title: string;
  due_on: string;
  agency_name: string;
  email: string;
  name: string;
  language: string;
};

/** Reminds firms that have not answered a survey, a week and a day before its due day, each once. Returns how many firms. */
export const remindOfCampaigns = (origin: Origin): Promise<number> => inEachAgency(origin, JOB, remindAgency);

async function remindAgency({ now, write }: Context, agencyId: string): Promise<number> {
  return write(async (tx) => {
    const day = now.toISOString().slice(0, 10);
    const { rows } = await tx.execute<Due>(sql`select * from due_campaign_reminders(${day}::date)`);
    const matter = ({ campaign_id, firm_id }: Due) => `${campaign_id} ${firm_id}`;
    return mailClaimed(tx, rows, { matter, claim: (due) => claim(tx, agencyId, due), mail: mailOf }, now);
  });
}

/** Marks the reminder as sent; false where it was before, or by another worker. */
async function claim(tx: Tx, agencyId: string, { campaign_id, firm_id, round }: Due): Promise<boolean> {
  const { reminded, campaignId, firmId } = campaignInvitations;
  const claimed = await tx
    .update(campaignInvitations)
    .set({ reminded: round })
    .where(
      and(
        eq(campaignInvitations.agencyId, agencyId),
        eq(campaignId, campaign_id),
        eq(firmId, firm_id),
        lt(reminded, round),
      ),
    )
    .returning({ firmId });
  return claimed.length > 0;
}

function mailOf(due: Due) {
  const t = textsIn("campaigns", knownLanguage(due.language));
  const words = {
    name: due.name,
    agency: due.agency_name,
    title: due.title,
    day: formatDate(`${String(due.due_on).slice(0, 10)}T12:00:00Z`, { timeZone: "UTC", style: "long-day" }),
    link: `${env().APP_ORIGIN}/firm/${due.firm_id}/surveys/${due.campaign_id}`,
  };
  return { to: due.email, subject: t("mail.reminder.subject", words), body: t("mail.reminder.body", words) };
}

import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationPreparations } from "@/db/schema/delegation-agenda";
import type { Context, Origin } from "@/lib/context/context";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/formats";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { inEachAgency } from "./each-agency";
import { mailClaimed } from "./mail-claimed";

const JOB = "preparation-reminders";

type Due = {
  preparation_id: string;
  delegation_id: string;
  delegation_name: string;
  subject: string;
  starts_at: string;
  firm_id: string | null;
  email: string;
  name: string;
  language: string;
  time_zone: string;
};

/** Reminds groups of preparatory meetings that begin within a day; each meeting once, nobody who cannot come. */
export const remindOfPreparations = (origin: Origin): Promise<number> =>
  inEachAgency(origin, JOB, remindAgency);

async function remindAgency(context: Context, agencyId: string): Promise<number> {
  const { now } = context;
  return context.write(async (tx) => {
    const moment = now.toISOString();
    const { rows } = await tx.execute<Due>(sql`select * from due_preparations(${moment}::timestamptz)`);
    const matter = ({ preparation_id }: Due) => preparation_id;
    const claimIt = (due: Due) => claim(tx, agencyId, matter(due), now);
    return mailClaimed(tx, rows, { matter, claim: claimIt, mail: (due) => mailOf(due, agencyId) }, now);
  });
}

/** Marks the meeting as reminded of; false where another worker was first. */
async function claim(tx: Tx, agencyId: string, id: string, now: Date): Promise<boolean> {
  const claimed = await tx
    .update(delegationPreparations)
    .set({ remindedAt: now })
    .where(
      and(
        eq(delegationPreparations.agencyId, agencyId),
        eq(delegationPreparations.id, id),
        isNull(delegationPreparations.remindedAt),
      ),
    )
    .returning({ id: delegationPreparations.id });
  return claimed.length > 0;
}

function mailOf(due: Due, agencyId: string) {
  const language = knownLanguage(due.language);
  const t = textsIn("itineraries", language);
  const root = due.firm_id === null ? `/mentor/${agencyId}` : `/firm/${due.firm_id}`;
  const look = { timeZone: due.time_zone, style: "appointment", language } as const;
  const words = {
    name: due.name,
    delegation: due.delegation_name,
    subject: due.subject,
    when: formatDate(new Date(due.starts_at), look),
    link: `${env().APP_ORIGIN}${root}/delegations/${due.delegation_id}/preparation`,
  };
  return { to: due.email, subject: t("mail.reminder.subject", words), body: t("mail.reminder.body", words) };
}

import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationSeats } from "@/db/schema/delegations";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";

type Recipient = { firm_id: string | null; email: string; name: string; language: string };
type About = { agencyId: string; delegationId: string; name: string };

/** Mails everybody who travelled that the group's report is there to read. */
export async function tellReportIsOut(tx: Tx, about: About, now: Date): Promise<void> {
  const { agencyId, delegationId } = about;
  const seats = await tx
    .select({ id: delegationSeats.id })
    .from(delegationSeats)
    .where(
      and(
        eq(delegationSeats.agencyId, agencyId),
        eq(delegationSeats.delegationId, delegationId),
        eq(delegationSeats.state, "accepted"),
      ),
    )
    .orderBy(delegationSeats.id);
  for (const { id } of seats) {
    const { rows } = await tx.execute<Recipient>(sql`select * from delegation_recipients(${id}::uuid)`);
    for (const person of rows) {
      const t = textsIn("journey-reports", knownLanguage(person.language));
      const root = person.firm_id === null ? `/mentor/${agencyId}` : `/firm/${person.firm_id}`;
      const link = `${env().APP_ORIGIN}${root}/delegations/${delegationId}/report`;
      const words = { name: person.name, delegation: about.name, link };
      const mail = { subject: t("mail.subject", words), body: t("mail.body", words) };
      await queueMail(tx, { to: person.email, ...mail }, now);
    }
  }
}

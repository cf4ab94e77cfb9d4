import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/formats";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";

type Recipient = { firm_id: string | null; email: string; name: string; language: string };
type About = { agencyId: string; delegationId: string; name: string; startsOn: string };

/** Mails the people behind a seat that it is theirs if they take it. */
export const tellInvited = (tx: Tx, seatId: string, about: About, now: Date): Promise<void> =>
  tell(tx, seatId, { ...about, mail: "invited", reason: "" }, now);

/** Mails them that the journey does not take place, and why. */
export const tellCalledOff = (tx: Tx, seatId: string, about: About & { reason: string }, now: Date) =>
  tell(tx, seatId, { ...about, mail: "calledOff" }, now);

type Told = About & { mail: "invited" | "calledOff"; reason: string };

async function tell(tx: Tx, seatId: string, about: Told, now: Date): Promise<void> {
  const { rows } = await tx.execute<Recipient>(sql`select * from delegation_recipients(${seatId}::uuid)`);
  for (const person of rows) {
    const language = knownLanguage(person.language);
    const t = textsIn("delegations", language);
    const root = person.firm_id === null ? `/mentor/${about.agencyId}` : `/firm/${person.firm_id}`;
    const words = {
      name: person.name,
      delegation: about.name,
      day: formatDate(about.startsOn, { timeZone: "UTC", language }),
      reason: about.reason,
      link: `${env().APP_ORIGIN}${root}/delegations/${about.delegationId}`,
    };
    const mail = {
      subject: t(`mail.${about.mail}.subject`, words),
      body: t(`mail.${about.mail}.body`, words),
    };
    await queueMail(tx, { to: person.email, ...mail }, now);
  }
}

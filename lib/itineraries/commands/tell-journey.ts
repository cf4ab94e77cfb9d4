import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { env } from "@/lib/env";
import { knownLanguage, type textsIn } from "@/lib/i18n/texts";
import { type Mail, queueMail } from "@/lib/jobs/mail";

type Found = {
  seat_id: string;
  firm_id: string | null;
  email: string;
  name: string;
  language: string;
  time_zone: string;
};
export type Reader = {
  name: string;
  timeZone: string;
  language: Parameters<typeof textsIn>[1];
  /** The page of the journey that the mail is about. */
  link: string;
};
type About = { agencyId: string; delegationId: string; page: "preparation" | "programme" };

/** Mails everybody who has taken a seat, each in the own language and by the own clock. */
export async function tellJourney(
  tx: Tx,
  about: About,
  write: (reader: Reader) => Omit<Mail, "to">,
  now: Date,
): Promise<number> {
  const { rows } = await tx.execute<Found>(
    sql`select * from journey_recipients(${about.delegationId}::uuid)`,
  );
  for (const row of rows) await queueMail(tx, { to: row.email, ...write(toReader(row, about)) }, now);
  return rows.length;
}

function toReader({ firm_id: firmId, name, language, time_zone: timeZone }: Found, about: About): Reader {
  const root = firmId === null ? `/mentor/${about.agencyId}` : `/firm/${firmId}`;
  const link = `${env().APP_ORIGIN}${root}/delegations/${about.delegationId}/${about.page}`;
  return { name, language: knownLanguage(language), timeZone, link };
}

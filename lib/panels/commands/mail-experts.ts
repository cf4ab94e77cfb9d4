import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { agencies } from "@/db/schema/agencies";
import { panelExperts } from "@/db/schema/panels";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import { LINK_DAYS, MAX_MAILS_A_DAY } from "../schema";
import { ofPanel } from "../scope";

export type Round = {
  agencyId: string;
  panelId: string;
  title: string;
  number: number;
  dueOn: string | null;
};
type Recipient = { id: string; accountId: string | null; email: string };

/** Mails everyone who takes part that a round is open; guests get a fresh link, which works once. */
export async function mailExperts(tx: Tx, round: Round, now: Date): Promise<void> {
  const { agencyId, panelId } = round;
  const found = await tx
    .select({
      id: panelExperts.id,
      accountId: panelExperts.accountId,
      guest: panelExperts.email,
      own: accounts.email,
    })
    .from(panelExperts)
    .leftJoin(accounts, eq(accounts.id, panelExperts.accountId))
    .where(and(ofPanel(panelExperts, agencyId, panelId), isNull(panelExperts.withdrawnAt)))
    .orderBy(panelExperts.id);
  for (const { id, accountId, guest, own } of found)
    await mailExpert(tx, round, { id, accountId, email: own ?? guest }, now);
}

/** The same for one. */
export async function mailExpert(tx: Tx, round: Round, expert: Recipient, now: Date): Promise<void> {
  await countMail(tx, round.agencyId, now);
  const [agency] = await tx
    .select({ name: agencies.name, timeZone: agencies.timeZone })
    .from(agencies)
    .where(eq(agencies.id, round.agencyId));
  if (!agency) throw new Refusal("not-found");
  const t = texts("panels");
  const guest = expert.accountId === null;
  const day = (at: Date) => formatDate(at, { timeZone: agency.timeZone, style: "long-day" });
  const path = guest
    ? `/en/panel?token=${await newLink(tx, round, expert.id, now)}`
    : `/panels/${round.panelId}`;
  const words = {
    agency: agency.name,
    panel: round.title,
    round: round.number,
    link: `${env().APP_ORIGIN}${path}`,
    due: round.dueOn ? "yes" : "no",
    day: round.dueOn ? formatDate(`${round.dueOn}T12:00:00Z`, { timeZone: "UTC", style: "long-day" }) : "",
    until: day(linkEnd(now)),
  };
  const subject = t("mail.subject", words).replace(/\s+/g, " ");
  const body = guest ? t("mail.guest", words) : t("mail.account", words);
  await queueMail(tx, { to: expert.email, subject, body }, now);
}

const linkEnd = (now: Date) => new Date(now.getTime() + LINK_DAYS * 86_400_000);

/** Puts the guest's older link out of use; the access it gave stays. */
async function newLink(tx: Tx, round: Round, expertId: string, now: Date): Promise<string> {
  const token = newSecret();
  await tx
    .update(panelExperts)
    .set({ linkHash: hashSecret(token), linkExpiresAt: linkEnd(now), sends: sql`${panelExperts.sends} + 1` })
    .where(and(ofPanel(panelExperts, round.agencyId, round.panelId), eq(panelExperts.id, expertId)));
  return token;
}

/** These mails go to strangers, so an agency may send so many a day. Rolled back with what it counts. */
async function countMail(tx: Tx, agencyId: string, now: Date): Promise<void> {
  const counted = await tx.execute<{ sent: number }>(
    sql`select count_attempt(${`panel:${agencyId}`}, 86400, ${now.toISOString()}::timestamptz) as sent`,
  );
  if ((counted.rows[0]?.sent ?? 0) > MAX_MAILS_A_DAY) throw new Refusal("too-many-mails");
}

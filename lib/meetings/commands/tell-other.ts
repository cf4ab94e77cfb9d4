import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { firms, memberships } from "@/db/schema/firms";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/formats";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import type { Party } from "../policy";

type Told = {
  id: string;
  firmId: string;
  mentorId: string;
  subject: string;
  times: readonly Date[];
  because?: string;
};
type Recipient = { email: string; language: string; timeZone: string };

/** Mails the other side what became of a meeting, in the reader's language and by the reader's clock. */
export async function tellOther(
  tx: Tx,
  actor: Party,
  meeting: Told,
  what: "proposed" | "offered" | "agreed" | "cancelled",
  now: Date,
): Promise<void> {
  const { agencyId } = actor;
  const [from] = await tx
    .select({ name: accounts.name })
    .from(accounts)
    .where(eq(accounts.id, actor.accountId));
  const [firm] = await tx
    .select({ name: firms.legalName })
    .from(firms)
    .where(and(eq(firms.agencyId, agencyId), eq(firms.id, meeting.firmId)));
  const people =
    actor.kind === "member" ? await mentorOf(tx, agencyId, meeting) : await membersOf(tx, agencyId, meeting);
  const root =
    actor.kind === "member" ? `/mentor/${agencyId}/firms/${meeting.firmId}` : `/firm/${meeting.firmId}`;
  for (const { email, language, timeZone } of people) {
    const reads = knownLanguage(language);
    const t = textsIn("meetings", reads);
    const words = {
      who: from?.name ?? "",
      firm: firm?.name ?? "",
      subject: meeting.subject,
      times: meeting.times
        .map((at) => formatDate(at, { timeZone, style: "appointment", language: reads }))
        .join("\n"),
      because: meeting.because ?? "",
      link: `${env().APP_ORIGIN}${root}/meetings/${meeting.id}`,
    };
    const mail = { subject: t(`mail.${what}.subject`, words), body: t(`mail.${what}.body`, words) };
    await queueMail(tx, { to: email, ...mail }, now);
  }
}

const columns = { email: accounts.email, language: accounts.language, timeZone: accounts.timeZone };

function mentorOf(tx: Tx, agencyId: string, { mentorId }: Told): Promise<Recipient[]> {
  return tx
    .select(columns)
    .from(mentors)
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(and(eq(mentors.agencyId, agencyId), eq(mentors.id, mentorId), isNull(accounts.disabledAt)));
}

function membersOf(tx: Tx, agencyId: string, { firmId }: Told): Promise<Recipient[]> {
  const ofFirm = and(eq(memberships.agencyId, agencyId), eq(memberships.firmId, firmId));
  return tx
    .select(columns)
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(ofFirm, isNull(memberships.endedAt), isNull(accounts.disabledAt)))
    .orderBy(accounts.email);
}

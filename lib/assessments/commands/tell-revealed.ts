import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { assessments } from "@/db/schema/assessments";
import { firms, memberships } from "@/db/schema/firms";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { loadInstrument } from "@/lib/instruments/queries/load";
import { queueMail } from "@/lib/jobs/mail";
import { assessmentTitle } from "../queries/assessment-title";

type Reader = { email: string; name: string; language: string };

/** Mails firm and mentor that both views of a round are open: the firm's people once, each mentor with the own rating. */
export async function tellRevealed(
  tx: Tx,
  { firmId, ratingIds }: { firmId: string; ratingIds: readonly string[] },
  now: Date,
): Promise<void> {
  const ratings = await tx
    .select({
      id: assessments.id,
      agencyId: assessments.agencyId,
      roundId: assessments.ratesId,
      round: assessments.round,
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
      subject: assessments.subject,
      firm: firms.legalName,
      email: accounts.email,
      name: accounts.name,
      language: accounts.language,
    })
    .from(assessments)
    .innerJoin(firms, and(eq(firms.agencyId, assessments.agencyId), eq(firms.id, assessments.firmId)))
    .innerJoin(accounts, eq(accounts.id, assessments.raterAccountId))
    .where(and(inArray(assessments.id, [...ratingIds]), isNull(accounts.disabledAt)))
    .orderBy(assessments.id);
  const [first] = ratings;
  if (!first) return;
  const { title } = await loadInstrument(tx, first.instrument, first.version);
  const tell = async ({ email, name, language }: Reader, path: string) => {
    const t = textsIn("second-view", knownLanguage(language));
    const about = { title: assessmentTitle(title, first.subject), n: String(first.round), firm: first.firm };
    const words = { ...about, name, link: `${env().APP_ORIGIN}${path}` };
    await queueMail(tx, { to: email, subject: t("mail.subject", words), body: t("mail.body", words) }, now);
  };
  for (const { id, agencyId, ...mentor } of ratings)
    await tell(mentor, `/mentor/${agencyId}/firms/${firmId}/ratings/${id}/second-view`);
  const raters = new Set(ratings.map(({ email }) => email));
  for (const member of await membersOf(tx, first.agencyId, firmId))
    if (!raters.has(member.email))
      await tell(member, `/firm/${firmId}/assessments/${first.roundId}/second-view`);
}

function membersOf(tx: Tx, agencyId: string, firmId: string): Promise<Reader[]> {
  const ofFirm = and(eq(memberships.agencyId, agencyId), eq(memberships.firmId, firmId));
  return tx
    .select({ email: accounts.email, name: accounts.name, language: accounts.language })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(ofFirm, isNull(memberships.endedAt), isNull(accounts.disabledAt)))
    .orderBy(accounts.email);
}

import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { agencies, mentors } from "@/db/schema/agencies";
import { memberships } from "@/db/schema/firms";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";

type Proposed = { firmId: string; mentorId: string };

/** Mails to the owners of each firm and to each mentor that a partner is proposed to them. */
export async function tellProposed(
  tx: Tx,
  agencyId: string,
  pairs: readonly Proposed[],
  now: Date,
): Promise<void> {
  if (pairs.length === 0) return;
  const person = { name: accounts.name, email: accounts.email, language: accounts.language };
  const [agency] = await tx.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, agencyId));
  const firmIds = pairs.map(({ firmId }) => firmId);
  const owners = await tx
    .select({ ...person, firmId: memberships.firmId })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(
        eq(memberships.agencyId, agencyId),
        inArray(memberships.firmId, firmIds),
        eq(memberships.role, "owner"),
        isNull(memberships.endedAt),
      ),
    );
  const mentorIds = [...new Set(pairs.map(({ mentorId }) => mentorId))];
  const told = await tx
    .select(person)
    .from(mentors)
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(and(eq(mentors.agencyId, agencyId), inArray(mentors.id, mentorIds)));
  const people = [
    ...owners.map((owner) => ({ ...owner, path: `/firm/${owner.firmId}/mentor-wishes` })),
    ...told.map((one) => ({ ...one, path: `/mentor/${agencyId}/proposals` })),
  ];
  for (const { name, email, language, path } of people) {
    const t = textsIn("waves", knownLanguage(language));
    const words = { name, agency: agency?.name ?? "", link: `${env().APP_ORIGIN}${path}` };
    await queueMail(
      tx,
      { to: email, subject: t("mail.proposed.subject", words), body: t("mail.proposed.body", words) },
      now,
    );
  }
}

import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { agencies } from "@/db/schema/agencies";
import { memberships } from "@/db/schema/firms";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/formats";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";

type Asked = { agencyId: string; campaignId: string; title: string; message: string; dueOn: string };

/** Mails to the owners of each firm that the agency asks them to answer a survey. */
export async function tellAsked(
  tx: Tx,
  { agencyId, campaignId, title, message, dueOn }: Asked,
  firmIds: readonly string[],
  now: Date,
): Promise<void> {
  const [agency] = await tx.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, agencyId));
  const owners = await tx
    .select({
      firmId: memberships.firmId,
      name: accounts.name,
      email: accounts.email,
      language: accounts.language,
    })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(
        eq(memberships.agencyId, agencyId),
        inArray(memberships.firmId, [...firmIds]),
        eq(memberships.role, "owner"),
        isNull(memberships.endedAt),
        isNull(accounts.disabledAt),
      ),
    );
  for (const { firmId, name, email, language } of owners) {
    const t = textsIn("campaigns", knownLanguage(language));
    const words = {
      name,
      agency: agency?.name ?? "",
      title,
      message: message === "" ? "" : `${message}\n\n`,
      day: formatDate(`${dueOn}T12:00:00Z`, { timeZone: "UTC", style: "long-day" }),
      link: `${env().APP_ORIGIN}/firm/${firmId}/surveys/${campaignId}`,
    };
    await queueMail(
      tx,
      { to: email, subject: t("mail.asked.subject", words), body: t("mail.asked.body", words) },
      now,
    );
  }
}

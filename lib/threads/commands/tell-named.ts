import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";
import type { Reader } from "../queries/readers";
import type { Talker } from "./own-thread";

type Said = { thread: { id: string; firmId: string; subject: string }; body: string };

/** Mails a message to those whom it names, once each whatever their hats. */
export async function tellNamed(
  tx: Tx,
  { accountId, agencyId }: Talker,
  { thread, body }: Said,
  named: readonly Reader[],
  now: Date,
): Promise<void> {
  if (named.length === 0) return;
  const [author] = await tx.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, accountId));
  const roots: Record<string, string> = {
    member: `/firm/${thread.firmId}`,
    mentor: `/mentor/${agencyId}`,
    admin: `/agency/${agencyId}`,
  };
  const once = new Map(named.map((reader) => [reader.account_id, reader]));
  for (const { email, language, hat } of once.values()) {
    const t = textsIn("threads", knownLanguage(language));
    const link = `${env().APP_ORIGIN}${roots[hat] ?? ""}/messages/${thread.id}`;
    const words = { who: author?.name ?? "", subject: thread.subject, text: body, link };
    const mail = { to: email, subject: t("mail.named.subject", words), body: t("mail.named.body", words) };
    await queueMail(tx, mail, now);
  }
}

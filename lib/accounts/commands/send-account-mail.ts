import type { Tx } from "@/db/client";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";

type Kind =
  | "verify"
  | "registered-already"
  | "reset"
  | "password-changed"
  | "change-email"
  | "change-email-taken"
  | "change-email-notice"
  | "email-changed"
  | "second-factor-on"
  | "second-factor-off"
  | "recovery-code-used";

type Recipient = { email: string; name: string; language: string };
type Mail = { to: Recipient; kind: Kind; path?: string; values?: Record<string, string | number> };

/** Queues a mail about an account in its owner's language. Links start from the configured origin, never from a request. */
export async function sendAccountMail(tx: Tx, { to, kind, path, values }: Mail, now: Date): Promise<void> {
  const language = knownLanguage(to.language);
  const t = textsIn("account-mails", language);
  const link = `${env().APP_ORIGIN}${(path ?? "/:language/sign-in").replace(":language", language)}`;
  const given = { name: to.name, link, ...values };
  const body = [t("greeting", { name: to.name }), t(`${kind}.body`, given), t("close")].join("\n\n");
  await queueMail(tx, { to: to.email, subject: t(`${kind}.subject`, given), body: `${body}\n` }, now);
}

import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";

type Recipient = { firm_id: string | null; email: string; name: string; language: string };

/** Asks the other side of a tie by mail to confirm it. */
export async function tellTie(
  tx: Tx,
  actor: ActorOf<"member" | "mentor">,
  { id, delegation }: { id: string; delegation: string },
  now: Date,
): Promise<void> {
  const who = await speaker(tx, actor);
  const { rows } = await tx.execute<Recipient>(sql`select * from tie_recipients(${id}::uuid)`);
  for (const { firm_id, email, name, language } of rows) {
    const t = textsIn("ties", knownLanguage(language));
    const place = firm_id ? `/firm/${firm_id}` : `/mentor/${actor.agencyId}`;
    const words = { name, who, delegation, link: `${env().APP_ORIGIN}${place}/contacts#ties` };
    await queueMail(tx, { to: email, subject: t("mail.subject", words), body: t("mail.body", words) }, now);
  }
}

/** Who says it: the person, and the firm where it is one. */
async function speaker(tx: Tx, actor: ActorOf<"member" | "mentor">): Promise<string> {
  const [person] = await tx
    .select({ name: accounts.name })
    .from(accounts)
    .where(eq(accounts.id, actor.accountId));
  if (actor.kind === "mentor") return person?.name ?? "";
  const [firm] = await tx
    .select({ name: firms.legalName })
    .from(firms)
    .where(and(eq(firms.agencyId, actor.agencyId), eq(firms.id, actor.firmId)));
  return `${person?.name ?? ""}, ${firm?.name ?? ""}`;
}

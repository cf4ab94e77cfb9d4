import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { threadReads } from "@/db/schema/threads";
import type { Context, Origin } from "@/lib/context/context";
import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import { inEachAgency } from "./each-agency";
import { queueMail } from "./mail";

const JOB = "message-digest";
const DAY = 86_400_000;

type Unread = {
  account_id: string;
  hat: string;
  hat_id: string;
  email: string;
  name: string;
  language: string;
  firm_id: string;
  firm_name: string;
  thread_id: string;
  subject: string;
  unread: number;
};

/** One mail to each person about messages that lay unread for a day; of each message a person is told once. */
export const tellUnread = (origin: Origin): Promise<number> => inEachAgency(origin, JOB, tellAgency);

async function tellAgency(context: Context, agencyId: string): Promise<number> {
  const { now } = context;
  const before = new Date(now.getTime() - DAY);
  return context.write(async (tx) => {
    // One worker at a time in an agency, so that nobody is told twice.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${JOB} ${agencyId}`}))`);
    const { rows } = await tx.execute<Unread>(
      sql`select * from unread_messages(${before.toISOString()}::timestamptz)`,
    );
    const byPerson = new Map<string, Unread[]>();
    for (const row of rows) byPerson.set(row.email, [...(byPerson.get(row.email) ?? []), row]);
    for (const mine of byPerson.values()) await queueMail(tx, mailOf(mine), now);
    for (const row of rows) await noteTold(tx, agencyId, row, before);
    return byPerson.size;
  });
}

async function noteTold(tx: Tx, agencyId: string, row: Unread, toldAt: Date): Promise<void> {
  const who = { accountId: row.account_id, hat: row.hat, threadId: row.thread_id, firmId: row.firm_id };
  await tx
    .insert(threadReads)
    .values({ agencyId, ...who, toldAt })
    .onConflictDoUpdate({
      target: [threadReads.agencyId, threadReads.threadId, threadReads.accountId, threadReads.hat],
      set: { toldAt },
    });
}

const ROOTS: Record<string, string> = { member: "firm", mentor: "mentor", admin: "agency" };

function mailOf(rows: readonly Unread[]) {
  const [first] = rows;
  const t = textsIn("threads", knownLanguage(first?.language ?? "en"));
  const lines = rows.map(({ hat, hat_id, thread_id, firm_name, subject, unread }) =>
    t("mail.digest.line", {
      firm: firm_name,
      subject,
      count: unread,
      link: `${env().APP_ORIGIN}/${ROOTS[hat] ?? "account"}/${hat_id}/messages/${thread_id}`,
    }),
  );
  const count = rows.reduce((sum, { unread }) => sum + unread, 0);
  const words = { name: first?.name ?? "", lines: lines.join("\n\n"), count };
  return {
    to: first?.email ?? "",
    subject: t("mail.digest.subject", words),
    body: t("mail.digest.body", words),
  };
}

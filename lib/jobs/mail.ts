import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { enqueue } from "./enqueue";

export type Mail = {
  to: string;
  subject: string;
  body: string;
  /** A calendar entry to send along (iCalendar). */
  calendar?: string;
};

/** Writes a mail and its job in the caller's transaction: no mail for what was rolled back, none lost. */
export async function queueMail(tx: Tx, mail: Mail, now: Date): Promise<void> {
  const id = randomUUID();
  await tx.insert(mails).values({
    id,
    toEmail: mail.to,
    subject: mail.subject,
    body: mail.body,
    calendar: mail.calendar ?? "",
    queuedAt: now,
  });
  await enqueue(tx, "mail", { id });
}

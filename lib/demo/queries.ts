import { sql } from "drizzle-orm";
import { generate } from "otplib";
import { unseal } from "@/lib/auth/secrets";
import type { Context } from "@/lib/context/context";
import { env } from "@/lib/env";
import type { DemoDesk, DemoSignIn } from "./types";

type SignInRow = { name: string; email: string; hats: string[]; code_secret: string | null };
type MailRow = {
  id: string;
  to_email: string;
  subject: string;
  body: string;
  queued_at: string;
  sent_at: string | null;
};

const MAILS_SHOWN = 50;

/** Who can sign in and what mail went out; the functions exist in a demonstration's database alone. */
export async function demoDesk(context: Context): Promise<DemoDesk> {
  const [people, mails] = await context.read(async (tx) => [
    (await tx.execute<SignInRow>(sql`select * from demo_sign_ins()`)).rows,
    (await tx.execute<MailRow>(sql`select * from demo_mailbox(${MAILS_SHOWN})`)).rows,
  ]);
  const epoch = Math.floor(context.now.getTime() / 1000);
  return {
    signIns: await Promise.all(people.map((row) => toSignIn(row, epoch))),
    mails: mails.map((row) => ({
      id: row.id,
      to: row.to_email,
      subject: row.subject,
      body: row.body,
      queuedAt: new Date(row.queued_at),
      sent: row.sent_at !== null,
    })),
  };
}

async function toSignIn(
  { name, email, hats, code_secret: sealed }: SignInRow,
  epoch: number,
): Promise<DemoSignIn> {
  const code = sealed === null ? null : await generate({ secret: unseal(sealed, env().AUTH_SECRET), epoch });
  return { name, email, hats, code };
}

import { desc, eq } from "drizzle-orm";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import type { Outcome } from "@/lib/errors";
import type { World } from "../../support/world";

/** Settings that commands which write links read; no test reaches a server under them. */
export function settings(): void {
  process.env.DATABASE_URL ??= "postgres://nobody@127.0.0.1:1/none";
  process.env.APP_ORIGIN ??= "https://portal.example";
  process.env.AUTH_SECRET ??= "a-secret-for-tests-alone-0123456789abcdef";
}

export function succeeded<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome.value;
}

export const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.code);

/** The verbs noted of a subject, oldest first. */
export async function verbsOf(world: World, subjectId: string): Promise<string[]> {
  const rows = await world.owner
    .select({ verb: audit.verb })
    .from(audit)
    .where(eq(audit.subjectId, subjectId))
    .orderBy(audit.at);
  return rows.map(({ verb }) => verb);
}

export const mailsTo = (world: World, email: string) =>
  world.owner.select().from(mails).where(eq(mails.toEmail, email)).orderBy(desc(mails.queuedAt));

/** The secret of the newest link mailed to an address. */
export async function linkTo(world: World, email: string): Promise<string> {
  const [mail] = await mailsTo(world, email);
  const token = /token=([\w-]+)/.exec(mail?.body ?? "")?.[1];
  if (!token) throw new Error("no link was mailed");
  return token;
}

import { desc, eq } from "drizzle-orm";
import { generate } from "otplib";
import type { Database } from "@/db/client";
import { accountEvents, credentials, mails, tokens } from "@/db/schema/accounts";
import { openSession } from "@/lib/accounts/commands/open-session";
import { hashPassword } from "@/lib/auth/passwords";
import { hashSecret, seal } from "@/lib/auth/secrets";
import type { Hat } from "@/lib/context/actor";
import { contextFor, systemContext } from "@/lib/context/context";
import type { Outcome } from "@/lib/errors";
import type { TestPerson, World } from "../../support/world";

export const PASSWORD = "seven quiet otters by the weir";
export const OTHER_PASSWORD = "a lighthouse painted in green";
export const CODE_SECRET = "E3QOYPMP3RBMZ77V3T6EC7ZIST2STQVH";
const AUTH_SECRET = "a-secret-for-tests-alone-0123456789abcdef";

export function settings(): void {
  process.env.DATABASE_URL ??= "postgres://nobody@127.0.0.1:1/none";
  process.env.APP_ORIGIN ??= "https://portal.example";
  process.env.AUTH_SECRET ??= AUTH_SECRET;
}

export const later = (world: World, seconds: number) => new Date(world.now.getTime() + seconds * 1000);

/** The portal's own context for people who are not signed in, at some moment. */
export const accountsAt = (world: World, now = world.now) =>
  systemContext(world.origin(now), null, "accounts");

export const asAccount = (
  world: World,
  person: TestPerson,
  now = world.now,
  hat: Hat = { kind: "account" },
) => contextFor(world.origin(now), hat, person.sessionHash);

export async function giveCredentials(world: World, person: TestPerson, secondFactor = false): Promise<void> {
  await world.owner.insert(credentials).values({
    accountId: person.id,
    passwordHash: await hashPassword(PASSWORD),
    ...(secondFactor
      ? { totpSecret: seal(CODE_SECRET, process.env.AUTH_SECRET ?? AUTH_SECRET), totpEnabledAt: world.now }
      : {}),
  });
}

export const codeAt = (now: Date, secret = CODE_SECRET) =>
  generate({ secret, epoch: Math.floor(now.getTime() / 1000) });

export async function mailsTo(world: World, email: string) {
  return world.owner.select().from(mails).where(eq(mails.toEmail, email)).orderBy(desc(mails.queuedAt));
}

export async function eventsOf(world: World, accountId: string): Promise<string[]> {
  const rows = await world.owner
    .select({ verb: accountEvents.verb })
    .from(accountEvents)
    .where(eq(accountEvents.accountId, accountId));
  return rows.map((row) => row.verb).toSorted();
}

/** The secret in the link of the newest mail to an address. */
export async function linkSecret(world: World, email: string, subject: RegExp): Promise<string> {
  const found = (await mailsTo(world, email)).find((mail) => subject.test(mail.subject));
  const secret = /[?&]token=([\w-]+)/.exec(found?.body ?? "")?.[1];
  if (!secret) throw new Error(`no link in a mail to ${email}`);
  return secret;
}

export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome.value;
}

export const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.code);
export const fieldsOf = (outcome: Outcome<unknown>) => (outcome.ok ? {} : outcome.fields);

/** Turns a ticket into a person with the session it opens. */
export async function openWith(world: World, person: TestPerson, ticket: string): Promise<TestPerson> {
  const { secret } = granted(await openSession(accountsAt(world), { ticket, userAgent: "test" }));
  return { ...person, sessionSecret: secret, sessionHash: hashSecret(secret) };
}

export async function tokensOf(world: World, accountId: string) {
  return world.owner.select().from(tokens).where(eq(tokens.accountId, accountId));
}

/** The same database, and the texts of all statements sent through it. */
export function listening(inner: Database): { database: Database; statements: string[] } {
  const statements: string[] = [];
  const transaction: Database["transaction"] = (mode, work, limits) =>
    inner.transaction(
      mode,
      (tx) => {
        const { session } = tx as unknown as { session: { logger: { logQuery(text: string): void } } };
        session.logger = { logQuery: (text) => statements.push(text) };
        return work(tx);
      },
      limits,
    );
  return { database: { ...inner, transaction }, statements };
}

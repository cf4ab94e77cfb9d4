import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts, termsAcceptances } from "@/db/schema/accounts";
import type { Context } from "@/lib/context/context";
import { TERMS_VERSION } from "@/lib/domain/terms";
import { Refusal } from "@/lib/errors";
import { endTokens } from "./issue-token";
import { recordEvent } from "./record-event";
import { setPassword } from "./set-password";

export type NewAccount = {
  /** Normalised, as `email()` of the fields gives it. */
  email: string;
  name: string;
  /** From `preparePassword`, made before the transaction opened. */
  passwordHash: string;
  language: string;
  timeZone: string;
};

type Moment = Pick<Context, "now" | "requestId">;

/**
 * Makes an account whose address is already proven, by a link that was sent to it. Runs in the portal's own context
 * "accounts". A registration that was never confirmed is taken over; a confirmed account is `account-exists`.
 */
export async function createVerifiedAccount(tx: Tx, given: NewAccount, moment: Moment): Promise<string> {
  const { accountId, fresh } = await writeAccount(tx, given, moment);
  if (!fresh) throw new Refusal("account-exists");
  await tx.update(accounts).set({ emailVerifiedAt: moment.now }).where(eq(accounts.id, accountId));
  await recordEvent(tx, moment, accountId, "verified");
  return accountId;
}

/** Writes account, password and acceptance; `fresh` is false, and nothing is written, where a confirmed one stands. */
export async function writeAccount(
  tx: Tx,
  given: NewAccount,
  moment: Moment,
): Promise<{ accountId: string; fresh: boolean }> {
  const person = { name: given.name, language: given.language, timeZone: given.timeZone };
  const [made] = await tx
    .insert(accounts)
    .values({ ...person, email: given.email, createdAt: moment.now })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  const accountId = made?.id ?? (await takeOver(tx, given.email, person, moment.now));
  if (accountId === null) return { accountId: await idOf(tx, given.email), fresh: false };
  await setPassword(tx, accountId, given.passwordHash, moment.now);
  await tx
    .insert(termsAcceptances)
    .values({ accountId, termsVersion: TERMS_VERSION, acceptedAt: moment.now })
    .onConflictDoNothing();
  await recordEvent(tx, moment, accountId, made ? "registered" : "registered-again");
  return { accountId, fresh: true };
}

type Particulars = { name: string; language: string; timeZone: string };

/** Nobody has proven an unconfirmed address: whoever registers it last is the one who gets the link. */
async function takeOver(tx: Tx, email: string, person: Particulars, now: Date): Promise<string | null> {
  const [found] = await tx
    .select({
      id: accounts.id,
      verifiedAt: accounts.emailVerifiedAt,
      disabledAt: accounts.disabledAt,
    })
    .from(accounts)
    .where(eq(accounts.email, email))
    .for("update");
  if (!found || found.verifiedAt || found.disabledAt) return null;
  await tx.update(accounts).set(person).where(eq(accounts.id, found.id));
  await endTokens(tx, found.id, ["verify-email", "reset-password", "sign-in"], now);
  return found.id;
}

async function idOf(tx: Tx, email: string): Promise<string> {
  const [found] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
  if (!found) throw new Refusal("busy");
  return found.id;
}

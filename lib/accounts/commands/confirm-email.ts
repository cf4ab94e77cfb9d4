import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts, credentials } from "@/db/schema/accounts";
import { verifyPassword } from "@/lib/auth/passwords";
import { constraintOf } from "@/lib/command";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { confirmEmailInput } from "../schema";
import { accountsCommand } from "./accounts-command";
import { countAttempts } from "./count-attempts";
import { endTokens, issueToken } from "./issue-token";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";
import { peekToken, takeToken } from "./take-token";

const PURPOSES = ["verify-email", "change-email"];

/** A new address of an old account, or a new account with the ticket that signs it in. */
export type Confirmed = { changed: true } | { changed: false; ticket: string };

/**
 * Uses up the link of a mail: the address of a new account, or the new address of an old one, is proven. For a new account
 * the password belongs to the proof: otherwise whoever registers a stranger's address last would have the owner of the
 * mailbox confirm a password that the owner did not choose.
 */
export const confirmEmail = accountsCommand(
  "accounts.confirm-email",
  async (context, raw): Promise<Confirmed> => {
    const { token, password, address } = parse(confirmEmailInput, raw);
    await countAttempts(context, [{ what: "link-from", who: address, most: 60 }]);
    await provePassword(context, token, password);
    return context
      .write((tx) => confirm(tx, context, token))
      .catch((error: unknown) => {
        // Somebody else proved the same address in the meantime.
        if (constraintOf(error) === "accounts_email_unique") throw new Refusal("link-dead");
        throw error;
      });
  },
);

async function provePassword(context: Context, token: string, password: string | undefined): Promise<void> {
  const found = await context.read(async (tx) => {
    const { accountId, purpose } = await peekToken(tx, token, PURPOSES, context.now);
    const [own] = await tx
      .select({ hash: credentials.passwordHash })
      .from(credentials)
      .where(eq(credentials.accountId, accountId));
    return { accountId, purpose, hash: own?.hash ?? null };
  });
  if (found.purpose !== "verify-email") return;
  if (password === undefined) throw new Refusal("invalid", { password: ["required"] });
  await countAttempts(context, [{ what: "verify", who: found.accountId, most: 10 }]);
  if (!(await verifyPassword(found.hash, password)))
    throw new Refusal("invalid", { password: ["password-of-registration"] });
}

async function confirm(tx: Tx, context: Context, token: string): Promise<Confirmed> {
  const taken = await takeToken(tx, token, PURPOSES, context.now);
  const mine = eq(accounts.id, taken.accountId);
  const [before] = await tx.select().from(accounts).where(mine).for("update");
  if (!before || before.disabledAt || taken.email === null) throw new Refusal("link-dead");
  const changed = taken.purpose === "change-email";
  await tx
    .update(accounts)
    .set({ email: taken.email, emailVerifiedAt: context.now, version: before.version + 1 })
    .where(mine);
  await recordEvent(tx, context, before.id, changed ? "email-changed" : "verified");
  if (!changed) {
    const accountId = before.id;
    return { changed, ticket: await issueToken(tx, { purpose: "sign-in", accountId }, context.now) };
  }
  // Links that went to the old address prove nothing any more.
  await endTokens(tx, before.id, ["reset-password", "verify-email"], context.now);
  const mail = { to: before, kind: "email-changed", values: { email: taken.email } } as const;
  await sendAccountMail(tx, mail, context.now);
  return { changed };
}

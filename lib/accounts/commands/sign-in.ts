import { eq } from "drizzle-orm";
import { accounts, credentials } from "@/db/schema/accounts";
import { verifyPassword } from "@/lib/auth/passwords";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { listHatsIn } from "@/lib/hats/queries";
import { parse } from "@/lib/parse";
import { signInInput } from "../schema";
import { asAccounts } from "../scope";
import type { CodeNeeded, SignedIn } from "../types";
import { accountsCommand } from "./accounts-command";
import { countAttempts, forgiveAttempts } from "./count-attempts";
import { issueToken } from "./issue-token";
import { recordRefusal } from "./record-event";
import { sendAccountMail } from "./send-account-mail";

/**
 * The first step of signing in. Unknown, unconfirmed, disabled and wrong are one answer and one amount of work: a count,
 * a look, one hash, one write. Gives a ticket of 60 seconds, or where a second factor is set the proof for the next step.
 */
export const signIn = accountsCommand(
  "accounts.sign-in",
  async (context, raw): Promise<SignedIn | CodeNeeded> => {
    const { email, password, address } = parse(signInInput, raw);
    const attempt = { what: "password", who: email };
    await countAttempts(context, [
      { ...attempt, most: 10 },
      { what: "password-from", who: address, most: 100 },
    ]);
    const account = await findAccount(context, email);
    const fits = await verifyPassword(account?.passwordHash ?? null, password);
    const result = await context.write(async (tx): Promise<SignedIn | CodeNeeded | null> => {
      if (!fits || !account?.verifiedAt || account.disabledAt) {
        await recordRefusal(tx, context, email, "sign-in-refused");
        // Whoever knows the password of an unconfirmed registration has lost its mail; the answer stays the same.
        if (fits && account && !account.disabledAt) {
          const token = await issueToken(
            tx,
            { purpose: "verify-email", accountId: account.id, email },
            context.now,
          );
          const path = `/:language/verify?token=${token}`;
          await sendAccountMail(tx, { to: account, kind: "verify", path }, context.now);
        }
        return null;
      }
      await asAccounts(tx, account.id);
      await forgiveAttempts(tx, attempt);
      const issue = { accountId: account.id };
      if (account.totpEnabledAt) {
        const stepToken = await issueToken(tx, { ...issue, purpose: "second-step" }, context.now);
        return { step: "code", stepToken };
      }
      const ticket = await issueToken(tx, { ...issue, purpose: "sign-in" }, context.now);
      return { step: "done", ticket, hats: await listHatsIn(tx) };
    });
    if (result === null) throw new Refusal("sign-in-refused");
    return result;
  },
);

const findAccount = (context: Context, email: string) =>
  context.read(async (tx) => {
    const [found] = await tx
      .select({
        id: accounts.id,
        email: accounts.email,
        name: accounts.name,
        language: accounts.language,
        verifiedAt: accounts.emailVerifiedAt,
        disabledAt: accounts.disabledAt,
        passwordHash: credentials.passwordHash,
        totpEnabledAt: credentials.totpEnabledAt,
      })
      .from(accounts)
      .leftJoin(credentials, eq(credentials.accountId, accounts.id))
      .where(eq(accounts.email, email));
    return found ?? null;
  });

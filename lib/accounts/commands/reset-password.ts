import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { Refusal } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { resetPasswordInput } from "../schema";
import { accountsCommand } from "./accounts-command";
import { countAttempts } from "./count-attempts";
import { endSessions } from "./end-sessions";
import { endTokens } from "./issue-token";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";
import { preparePassword, setPassword } from "./set-password";
import { peekToken, takeToken } from "./take-token";

const PURPOSE = ["reset-password"];

/** Uses up the link of a mail: sets the password, ends every session. The link proves the address too. */
export const resetPassword = accountsCommand(
  "accounts.reset-password",
  async (context, raw): Promise<Record<string, never>> => {
    const { token, password, address } = parse(resetPasswordInput, raw);
    await countAttempts(context, [{ what: "link-from", who: address, most: 60 }]);
    const known = await context.read(async (tx) => {
      const { accountId } = await peekToken(tx, token, PURPOSE, context.now);
      const [found] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
      if (!found || found.disabledAt) throw new Refusal("link-dead");
      return found;
    });
    const passwordHash = await preparePassword(password, known);
    await context.write(async (tx) => {
      const taken = await takeToken(tx, token, PURPOSE, context.now);
      await setPassword(tx, taken.accountId, passwordHash, context.now);
      const emailVerifiedAt = known.emailVerifiedAt ?? context.now;
      await tx.update(accounts).set({ emailVerifiedAt }).where(eq(accounts.id, taken.accountId));
      await endSessions(tx, { accountId: taken.accountId }, "password-reset", context.now);
      // A change of address that was asked for with the old password would undo the new one.
      const others = ["sign-in", "second-step", "verify-email", "change-email"] as const;
      await endTokens(tx, taken.accountId, others, context.now);
      await recordEvent(tx, context, taken.accountId, "password-reset");
      await sendAccountMail(tx, { to: known, kind: "password-changed" }, context.now);
    });
    return {};
  },
);

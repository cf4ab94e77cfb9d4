import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { parse } from "@/lib/parse";
import { requestResetInput } from "../schema";
import { accountsCommand } from "./accounts-command";
import { countAttempts } from "./count-attempts";
import { issueToken } from "./issue-token";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";

/** Sends a link for a new password where there is an account. Answers alike where there is none. */
export const requestReset = accountsCommand(
  "accounts.request-reset",
  async (context, raw): Promise<{ email: string }> => {
    const { email, address } = parse(requestResetInput, raw);
    await countAttempts(context, [
      { what: "reset", who: email, most: 5 },
      { what: "reset-from", who: address, most: 30 },
    ]);
    await context.write(async (tx) => {
      const [account] = await tx.select().from(accounts).where(eq(accounts.email, email));
      if (!account || account.disabledAt) return;
      const issue = { purpose: "reset-password", accountId: account.id, email } as const;
      const token = await issueToken(tx, issue, context.now);
      const path = `/:language/reset-password?token=${token}`;
      await sendAccountMail(tx, { to: account, kind: "reset", path }, context.now);
      await recordEvent(tx, context, account.id, "reset-requested");
    });
    return { email };
  },
);

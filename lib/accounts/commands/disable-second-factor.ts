import { eq } from "drizzle-orm";
import { credentials, recoveryCodes, sessions } from "@/db/schema/accounts";
import { provenCommand } from "./proven-command";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";

/**
 * Switches the second factor off with password and code, also to set it up on another phone. An administrator's hat stays
 * closed until there is one again: every request checks the session for it.
 */
export const disableSecondFactor = provenCommand(
  "accounts.disable-second-factor",
  async (tx, owner, context) => {
    const { accountId } = owner;
    await tx
      .update(credentials)
      .set({ totpSecret: null, totpEnabledAt: null, totpLastStep: null })
      .where(eq(credentials.accountId, accountId));
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
    await tx.update(sessions).set({ secondFactor: false }).where(eq(sessions.accountId, accountId));
    await recordEvent(tx, context, accountId, "second-factor-off");
    const mail = { to: owner, kind: "second-factor-off", path: "/account/second-factor" } as const;
    await sendAccountMail(tx, mail, context.now);
    return {};
  },
);

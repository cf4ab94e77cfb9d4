import { and, eq, isNull } from "drizzle-orm";
import { credentials, recoveryCodes, sessions } from "@/db/schema/accounts";
import { administrators } from "@/db/schema/agencies";
import { Refusal } from "@/lib/errors";
import { provenCommand } from "./proven-command";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";

/** Switches the second factor off with password and code. Administrators cannot do without. */
export const disableSecondFactor = provenCommand(
  "accounts.disable-second-factor",
  async (tx, owner, context) => {
    const { accountId } = owner;
    const [office] = await tx
      .select({ id: administrators.id })
      .from(administrators)
      .where(and(eq(administrators.accountId, accountId), isNull(administrators.endedAt)))
      .limit(1);
    if (office) throw new Refusal("second-factor-required");
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

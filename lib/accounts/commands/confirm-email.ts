import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { constraintOf } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { confirmEmailInput } from "../schema";
import { accountsCommand } from "./accounts-command";
import { countAttempts } from "./count-attempts";
import { endTokens } from "./issue-token";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";
import { takeToken } from "./take-token";

/** Uses up the link of a mail: the address of a new account, or the new address of an old one, is proven. */
export const confirmEmail = accountsCommand(
  "accounts.confirm-email",
  async (context, raw): Promise<{ changed: boolean }> => {
    const { token, address } = parse(confirmEmailInput, raw);
    await countAttempts(context, [{ what: "link-from", who: address, most: 60 }]);
    return context
      .write(async (tx) => {
        const taken = await takeToken(tx, token, ["verify-email", "change-email"], context.now);
        const mine = eq(accounts.id, taken.accountId);
        const [before] = await tx.select().from(accounts).where(mine).for("update");
        if (!before || before.disabledAt || taken.email === null) throw new Refusal("link-dead");
        const changed = taken.purpose === "change-email";
        await tx
          .update(accounts)
          .set({ email: taken.email, emailVerifiedAt: context.now, version: before.version + 1 })
          .where(mine);
        await recordEvent(tx, context, before.id, changed ? "email-changed" : "verified");
        if (changed) {
          // Links that went to the old address prove nothing any more.
          await endTokens(tx, before.id, ["reset-password", "verify-email"], context.now);
          const values = { email: taken.email };
          await sendAccountMail(tx, { to: before, kind: "email-changed", values }, context.now);
        }
        return { changed };
      })
      .catch((error: unknown) => {
        // Somebody else proved the same address in the meantime.
        if (constraintOf(error) === "accounts_email_unique") throw new Refusal("link-dead");
        throw error;
      });
  },
);

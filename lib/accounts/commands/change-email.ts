import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { changeEmailInput } from "../schema";
import { asAccounts } from "../scope";
import { countAttempts, forgiveAttempts } from "./count-attempts";
import { issueToken } from "./issue-token";
import { ownerOf, provePassword } from "./prove-password";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";

/** Asks for another address: a link goes there, a notice to the old one. Answers alike where the address is taken. */
export const changeEmail = command({
  name: "accounts.change-email",
  input: changeEmailInput,
  hats: ["account"],
  async prepare({ currentPassword, email }, context) {
    const owner = ownerOf(context);
    if (email === owner.email) throw new Refusal("invalid", { email: ["email-same"] });
    await provePassword(context, currentPassword);
    await countAttempts(context, [{ what: "change-email", who: owner.accountId, most: 5 }]);
  },
  async run({ tx, actor: { accountId }, input: { email }, now, context }) {
    const owner = ownerOf(context);
    await recordEvent(tx, context, accountId, "email-change-requested", email);
    await forgiveAttempts(tx, { what: "proof", who: accountId });
    await asAccounts(tx, accountId);
    const [taken] = await tx.select().from(accounts).where(eq(accounts.email, email));
    if (taken) {
      await sendAccountMail(tx, { to: taken, kind: "change-email-taken" }, now);
    } else {
      const token = await issueToken(tx, { purpose: "change-email", accountId, email }, now);
      const path = `/:language/verify?token=${token}&for=address`;
      await sendAccountMail(tx, { to: { ...owner, email }, kind: "change-email", path }, now);
    }
    await sendAccountMail(tx, { to: owner, kind: "change-email-notice", values: { email } }, now);
    return { email };
  },
});

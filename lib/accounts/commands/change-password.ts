import { command } from "@/lib/command";
import { changePasswordInput } from "../schema";
import { asAccounts } from "../scope";
import { forgiveAttempts } from "./count-attempts";
import { endSessions } from "./end-sessions";
import { endTokens } from "./issue-token";
import { ownerOf, provePassword } from "./prove-password";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";
import { preparePassword, setPassword } from "./set-password";

/** Changes the password with the help of the old one; every other session ends. */
export const changePassword = command({
  name: "accounts.change-password",
  input: changePasswordInput,
  hats: ["account"],
  async prepare({ currentPassword, password }, context) {
    await provePassword(context, currentPassword);
    return preparePassword(password, ownerOf(context));
  },
  async run({ tx, actor: { accountId }, prepared, now, context }) {
    const owner = ownerOf(context);
    await setPassword(tx, accountId, prepared, now);
    await endSessions(tx, { accountId, except: owner.sessionId }, "password-changed", now);
    await recordEvent(tx, context, accountId, "password-changed");
    await forgiveAttempts(tx, { what: "proof", who: accountId });
    await asAccounts(tx, accountId);
    await endTokens(tx, accountId, ["reset-password", "change-email", "sign-in", "second-step"], now);
    await sendAccountMail(tx, { to: owner, kind: "password-changed" }, now);
    return {};
  },
});

import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { parse } from "@/lib/parse";
import { registerInput } from "../schema";
import { accountsCommand } from "./accounts-command";
import { countAttempts } from "./count-attempts";
import { writeAccount } from "./create-verified-account";
import { issueToken } from "./issue-token";
import { recordEvent } from "./record-event";
import { sendAccountMail } from "./send-account-mail";
import { preparePassword } from "./set-password";

/** Registers a person. Answers alike whether the address has an account: only its mailbox learns which. */
export const register = accountsCommand(
  "accounts.register",
  async (context, raw): Promise<{ email: string }> => {
    const { address, agency, ...input } = parse(registerInput, raw);
    await countAttempts(context, [
      { what: "register", who: input.email, most: 5 },
      { what: "register-from", who: address, most: 30 },
    ]);
    const passwordHash = await preparePassword(input.password, input);
    await context.write(async (tx) => {
      const { accountId, fresh } = await writeAccount(tx, { ...input, passwordHash }, context);
      if (fresh) {
        const token = await issueToken(
          tx,
          { purpose: "verify-email", accountId, email: input.email },
          context.now,
        );
        const path = `/:language/verify?token=${token}${agency ? `&agency=${agency}` : ""}`;
        await sendAccountMail(tx, { to: input, kind: "verify", path }, context.now);
        return;
      }
      // The name just typed is a stranger's word; the mail greets the owner.
      const [owner] = await tx
        .select({ name: accounts.name, language: accounts.language, email: accounts.email })
        .from(accounts)
        .where(eq(accounts.id, accountId));
      await recordEvent(tx, context, accountId, "registered-again");
      if (owner) await sendAccountMail(tx, { to: owner, kind: "registered-already" }, context.now);
    });
    return { email: input.email };
  },
);

import { eq } from "drizzle-orm";
import { invitations } from "@/db/schema/firms";
import { createVerifiedAccount } from "@/lib/accounts/commands/create-verified-account";
import { issueToken } from "@/lib/accounts/commands/issue-token";
import { preparePassword } from "@/lib/accounts/commands/set-password";
import { hashSecret } from "@/lib/auth/secrets";
import { command } from "@/lib/command";
import { onBehalf } from "@/lib/command-on-behalf";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { acceptAsNewInput } from "../schema";
import { agencyOf } from "./accept-invitation";
import { admit, takeOpen } from "./admit";

const acceptWithAccount = command({
  name: "invitations.accept-as-new",
  input: acceptAsNewInput,
  hats: ["system"],
  prepare: async ({ token, name, password }, context) =>
    preparePassword(password, { name, email: await invitee(context, token) }),
  async run({ tx, input, prepared: passwordHash, now, context }) {
    const taken = await takeOpen(tx, input.token, now);
    const { name, language, timeZone } = input;
    const person = { email: taken.email, name, language, timeZone, passwordHash };
    const accountId = await createVerifiedAccount(tx, person, context);
    const accepted = await admit(tx, context, taken, accountId);
    const ticket = await issueToken(tx, { purpose: "sign-in", accountId }, now);
    return { ...accepted, ticket };
  },
});

async function invitee(context: Context, token: string): Promise<string> {
  const [found] = await context.read((tx) =>
    tx
      .select({ email: invitations.email })
      .from(invitations)
      .where(eq(invitations.tokenHash, hashSecret(token))),
  );
  if (!found) throw new Refusal("gone");
  return found.email;
}

/**
 * Makes the account of the invited address and accepts, in one: the link proves the address. For the accounts' own
 * context; gives a sign-in ticket.
 */
export const acceptAsNew = onBehalf({
  hats: ["system"],
  agency: agencyOf,
  work: acceptWithAccount,
});

import { eq } from "drizzle-orm";
import { credentials } from "@/db/schema/accounts";
import { verifyPassword } from "@/lib/auth/passwords";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { countAttempts } from "./count-attempts";

/** Asks the person signed in for the password once more, before something that matters. Counted like signing in. */
export async function provePassword(context: Context, password: string): Promise<void> {
  const accountId = context.person?.accountId;
  if (!accountId) throw new Refusal("signed-out");
  await countAttempts(context, [{ what: "proof", who: accountId, most: 10 }]);
  const stored = await context.read(async (tx) => {
    const [own] = await tx
      .select({ hash: credentials.passwordHash })
      .from(credentials)
      .where(eq(credentials.accountId, accountId));
    return own?.hash ?? null;
  });
  if (!(await verifyPassword(stored, password)))
    throw new Refusal("invalid", { currentPassword: ["password-wrong"] });
}

/** The person signed in, as mails address them. */
export function ownerOf(context: Context) {
  if (!context.person) throw new Refusal("signed-out");
  return context.person;
}

import type { Tx } from "@/db/client";
import { credentials } from "@/db/schema/accounts";
import { hashPassword } from "@/lib/auth/passwords";
import { passwordFault } from "@/lib/domain/password-rules";
import { Refusal } from "@/lib/errors";

type Known = { email: string; name: string };

/** Refuses a password that would be guessed early, hashes any other. Slow: call it before a transaction opens. */
export async function preparePassword(password: string, known: Known): Promise<string> {
  const fault = passwordFault(password, [known.email, known.name]);
  if (fault) throw new Refusal("invalid", { password: [fault] });
  return hashPassword(password);
}

export async function setPassword(tx: Tx, accountId: string, passwordHash: string, now: Date): Promise<void> {
  const set = { passwordHash, passwordChangedAt: now };
  await tx
    .insert(credentials)
    .values({ accountId, ...set })
    .onConflictDoUpdate({ target: credentials.accountId, set });
}

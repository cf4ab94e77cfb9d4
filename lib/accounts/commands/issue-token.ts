import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { tokens } from "@/db/schema/accounts";
import { hashSecret, newSecret } from "@/lib/auth/secrets";

type Purpose = "verify-email" | "reset-password" | "change-email" | "sign-in" | "second-step";

/** How long each proof lives, in seconds. */
const LIFETIMES: Record<Purpose, number> = {
  "verify-email": 24 * 3600,
  "change-email": 24 * 3600,
  "reset-password": 3600,
  "second-step": 300,
  "sign-in": 60,
};

type Issue = { purpose: Purpose; accountId: string; email?: string; secondFactor?: boolean };

/** Makes a single-use proof and hands it out once. A newer link of the same kind puts the older ones out of use. */
export async function issueToken(tx: Tx, issue: Issue, now: Date): Promise<string> {
  const byMail = issue.purpose !== "sign-in" && issue.purpose !== "second-step";
  if (byMail) await endTokens(tx, issue.accountId, [issue.purpose], now);
  const secret = newSecret();
  await tx.insert(tokens).values({
    purpose: issue.purpose,
    tokenHash: hashSecret(secret),
    accountId: issue.accountId,
    email: issue.email ?? null,
    secondFactor: issue.secondFactor ?? false,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LIFETIMES[issue.purpose] * 1000),
  });
  return secret;
}

/** Puts an account's open proofs of these kinds out of use. */
export async function endTokens(
  tx: Tx,
  accountId: string,
  purposes: readonly Purpose[],
  now: Date,
): Promise<void> {
  for (const purpose of purposes) {
    await tx
      .update(tokens)
      .set({ usedAt: now })
      .where(and(eq(tokens.accountId, accountId), eq(tokens.purpose, purpose), isNull(tokens.usedAt)));
  }
}

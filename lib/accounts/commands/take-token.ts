import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { tokens } from "@/db/schema/accounts";
import { hashSecret } from "@/lib/auth/secrets";
import { Refusal } from "@/lib/errors";

const open = (secret: string, purposes: readonly string[], now: Date) =>
  and(
    eq(tokens.tokenHash, hashSecret(secret)),
    inArray(tokens.purpose, [...purposes]),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now),
  );

const columns = { accountId: tokens.accountId, purpose: tokens.purpose, email: tokens.email };

/** Uses a proof up, or refuses: unknown, used and outlived ones are all the same. */
export async function takeToken(tx: Tx, secret: string, purposes: readonly string[], now: Date) {
  const [taken] = await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(open(secret, purposes, now))
    .returning(columns);
  if (!taken) throw new Refusal("link-dead");
  return taken;
}

/** Looks at a proof without using it up. */
export async function peekToken(tx: Tx, secret: string, purposes: readonly string[], now: Date) {
  const [found] = await tx
    .select(columns)
    .from(tokens)
    .where(open(secret, purposes, now));
  if (!found) throw new Refusal("link-dead");
  return found;
}

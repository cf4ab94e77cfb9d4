import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recoveryCodes } from "@/db/schema/accounts";
import { hashRecoveryCode, newRecoveryCodes } from "@/lib/auth/one-time-codes";

/** Replaces an account's recovery codes and hands the new ones out once; their hashes are kept. */
export async function writeRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ accountId, codeHash: hashRecoveryCode(accountId, code) })));
  return codes;
}

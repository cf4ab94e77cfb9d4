import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { credentials, recoveryCodes } from "@/db/schema/accounts";
import { hashRecoveryCode, matchCode } from "@/lib/auth/one-time-codes";
import { unseal } from "@/lib/auth/secrets";
import { env } from "@/lib/env";

/** Which of the two kinds of code fitted; each code fits once. */
export type CodeKind = "app" | "recovery";

/** Uses up a code of the authenticator app or a recovery code; null where it is neither, or has been used. */
export async function checkCode(
  tx: Tx,
  accountId: string,
  code: string,
  now: Date,
): Promise<CodeKind | null> {
  const fits = /^\d{6}$/.test(code) ? takeAppCode : takeRecoveryCode;
  return fits(tx, accountId, code, now);
}

async function takeAppCode(tx: Tx, accountId: string, code: string, now: Date): Promise<CodeKind | null> {
  // Locked, so that the same code sent twice at once is taken once.
  const [own] = await tx
    .select({
      secret: credentials.totpSecret,
      enabledAt: credentials.totpEnabledAt,
      lastStep: credentials.totpLastStep,
    })
    .from(credentials)
    .where(eq(credentials.accountId, accountId))
    .for("update");
  if (!own?.secret || !own.enabledAt) return null;
  const step = await matchCode(unseal(own.secret, env().AUTH_SECRET), code, now, own.lastStep);
  if (step === null) return null;
  await tx.update(credentials).set({ totpLastStep: step }).where(eq(credentials.accountId, accountId));
  return "app";
}

async function takeRecoveryCode(
  tx: Tx,
  accountId: string,
  code: string,
  now: Date,
): Promise<CodeKind | null> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.accountId, accountId),
        eq(recoveryCodes.codeHash, hashRecoveryCode(accountId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCodes.codeHash });
  return used.length === 1 ? "recovery" : null;
}

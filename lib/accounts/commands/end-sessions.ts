import { and, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sessions } from "@/db/schema/accounts";

type Because = "signed-out" | "ended-by-owner" | "password-changed" | "password-reset" | "second-factor";
type Which = { accountId: string; only?: string; except?: string };

/** Ends live sessions of an account: all, one, or all but one. Says how many. */
export async function endSessions(tx: Tx, which: Which, because: Because, now: Date): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now, endedBecause: because })
    .where(
      and(
        eq(sessions.accountId, which.accountId),
        isNull(sessions.endedAt),
        which.only === undefined ? undefined : eq(sessions.id, which.only),
        which.except === undefined ? undefined : ne(sessions.id, which.except),
      ),
    )
    .returning({ id: sessions.id });
  return ended.length;
}

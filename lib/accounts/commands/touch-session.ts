import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema/accounts";
import { command } from "@/lib/command";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { nothingInput } from "../schema";

const EVERY_MS = 5 * 60_000;

const write = command({
  name: "accounts.touch-session",
  input: nothingInput,
  hats: ["account", "member", "mentor", "admin"],
  async run({ tx, actor: { accountId }, now, context }) {
    const sessionId = context.person?.sessionId;
    if (!sessionId) throw new Refusal("signed-out");
    const own = and(eq(sessions.id, sessionId), eq(sessions.accountId, accountId), isNull(sessions.endedAt));
    await tx.update(sessions).set({ lastSeenAt: now }).where(own);
    return { seenAt: now.toISOString() };
  },
});

/** Notes that a session is in use, at most every five minutes. For after the answer, never for a prefetch. */
export async function touchSession(context: Context): Promise<boolean> {
  const seen = context.person?.lastSeenAt;
  if (!seen || context.now.getTime() - seen.getTime() < EVERY_MS) return false;
  return (await write(context, {})).ok;
}

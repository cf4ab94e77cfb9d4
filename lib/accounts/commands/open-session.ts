import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { accountEvents, accounts, sessions, tokens } from "@/db/schema/accounts";
import { SESSION_DAYS } from "@/lib/auth/cookies";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { looseText } from "@/lib/fields";

const input = z.strictObject({ ticket: z.string().max(100), userAgent: looseText(300) });

/** Takes a ticket (single use, 60 seconds) and opens a session. The secret is handed out once and kept as a hash. */
export const openSession = command({
  name: "accounts.open-session",
  input,
  hats: ["system"],
  async run({ tx, input: { ticket, userAgent }, now, context }) {
    const [taken] = await tx
      .update(tokens)
      .set({ usedAt: now })
      .where(
        and(
          eq(tokens.tokenHash, hashSecret(ticket)),
          eq(tokens.purpose, "sign-in"),
          isNull(tokens.usedAt),
          gt(tokens.expiresAt, now),
        ),
      )
      .returning({ accountId: tokens.accountId, secondFactor: tokens.secondFactor });
    if (!taken) throw new Refusal("not-found");
    const [account] = await tx
      .select({ disabledAt: accounts.disabledAt })
      .from(accounts)
      .where(eq(accounts.id, taken.accountId));
    if (!account || account.disabledAt) throw new Refusal("not-found");
    const secret = newSecret();
    await tx.insert(sessions).values({
      accountId: taken.accountId,
      tokenHash: hashSecret(secret),
      userAgent,
      secondFactor: taken.secondFactor,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_DAYS * 86_400_000),
    });
    await tx
      .insert(accountEvents)
      .values({ accountId: taken.accountId, verb: "signed-in", at: now, requestId: context.requestId });
    return { secret };
  },
});

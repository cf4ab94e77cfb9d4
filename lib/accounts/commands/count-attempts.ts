import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { hashSecret } from "@/lib/auth/secrets";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";

/** What is tried, by or upon whom, and how often in a quarter of an hour. */
export type Attempt = { what: string; who: string; most: number };

const WINDOW_SECONDS = 900;
const keyOf = ({ what, who }: Pick<Attempt, "what" | "who">) => hashSecret(`${what}:${who}`);

/**
 * Counts the attempts and refuses past the limit. In a transaction of its own, committed before the secret is looked
 * at: a refusal does not undo the count, and many tries at once are all counted. Without the database nothing passes.
 */
export async function countAttempts(context: Context, attempts: readonly Attempt[]): Promise<void> {
  const over = await context.write(async (tx) => {
    let beyond = false;
    for (const attempt of attempts.filter(({ who }) => who !== "")) {
      const found = await tx.execute<{ count: number }>(
        sql`select count_attempt(${keyOf(attempt)}, ${WINDOW_SECONDS}, ${context.now.toISOString()}::timestamptz) as count`,
      );
      beyond ||= (found.rows[0]?.count ?? Number.POSITIVE_INFINITY) > attempt.most;
    }
    return beyond;
  });
  if (over) throw new Refusal("too-many");
}

/** A success clears the count, so that those who sign in often are not taken for those who guess. */
export async function forgiveAttempts(tx: Tx, attempt: Pick<Attempt, "what" | "who">): Promise<void> {
  await tx.execute(sql`select forgive_attempts(${keyOf(attempt)})`);
}

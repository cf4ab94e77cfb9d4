import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { AuditEntry } from "@/lib/command";
import { tellRevealed } from "./tell-revealed";

/**
 * Shows firm and mentor each other's answers of a round once both have handed in, in the transaction of whoever hands in
 * second, and writes to both; of two at the same moment the database makes one wait. True where something was revealed.
 */
export async function revealRatings(
  tx: Tx,
  audit: (entry: AuditEntry) => Promise<void>,
  { firmId, roundId }: { firmId: string; roundId: string },
  now: Date,
): Promise<boolean> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select reveal_second_ratings(${roundId}::uuid, ${now.toISOString()}::timestamptz) as id`,
  );
  if (rows.length === 0) return false;
  const subject = { kind: "assessment", id: roundId };
  await audit({ verb: "second-rating.revealed", subject, firmId, scope: "diagnosis" });
  await tellRevealed(tx, { firmId, ratingIds: rows.map(({ id }) => id) }, now);
  return true;
}

import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/**
 * From here on the transaction does the portal's own work on accounts, on behalf of this one: links and tickets are
 * not even their owner's to read.
 */
export async function asAccounts(tx: Tx, accountId: string): Promise<void> {
  await tx.execute(sql`select enter_system(null, 'accounts', ${accountId}::uuid)`);
}

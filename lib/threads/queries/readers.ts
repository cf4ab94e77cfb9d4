import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

export type Reader = { account_id: string; hat: string; name: string; email: string; language: string };

/** Whoever reads the thread now, with their addresses; nobody for those who do not read it themselves. */
export async function threadReaders(tx: Tx, threadId: string): Promise<Reader[]> {
  const { rows } = await tx.execute<Reader>(
    sql`select * from thread_people(${threadId}::uuid) order by name, account_id, hat`,
  );
  return rows;
}

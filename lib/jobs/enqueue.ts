import PgBoss from "pg-boss";
import type { Tx } from "@/db/client";
import type { Queue } from "./queues";

// Never started: it only writes jobs through the connection it is given.
let writer: PgBoss | undefined;

/** Enqueues in the caller's own transaction: the job exists exactly when what it is about does. Ids only. */
export async function enqueue(tx: Tx, queue: Queue, payload: { id: string }): Promise<void> {
  const client = (
    tx as unknown as { $client: { query(text: string, values: unknown[]): Promise<{ rows: unknown[] }> } }
  ).$client;
  const db = { executeSql: (text: string, values: unknown[]) => client.query(text, values) };
  writer ??= new PgBoss({ db });
  const options = { db, retryLimit: 8, retryDelay: 30, retryBackoff: true, expireInSeconds: 60 };
  const job = await writer.send(queue, payload, options);
  // Nothing is said of a queue that does not exist; a mail without its job would never leave.
  if (job === null) throw new Error(`no job was written to the queue "${queue}"`);
}

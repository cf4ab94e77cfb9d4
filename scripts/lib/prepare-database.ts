import { existsSync } from "node:fs";
import type { Client } from "pg";
import { migrateDatabase } from "./migrate";
import type { DatabaseUrls } from "./provision";
import { createQueues } from "./queues";

/** Schema, instruments and queues: what a database needs before anybody signs in. */
export async function prepareDatabase({ owner }: Pick<DatabaseUrls, "owner">): Promise<void> {
  const seedPath = "../../db/seed/instruments";
  const jobsPath = "../../lib/jobs";
  await migrateDatabase(owner, "db/migrations", async (client) => {
    if (!existsSync("db/seed/instruments.ts")) return;
    const { seedInstruments }: { seedInstruments(client: Client): Promise<void> } = await import(seedPath);
    await seedInstruments(client);
  });
  const { QUEUES } = existsSync("lib/jobs.ts") ? await import(jobsPath) : { QUEUES: [] };
  await createQueues(owner, QUEUES);
}

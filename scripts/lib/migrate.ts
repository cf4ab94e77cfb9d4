import { resolve } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Client } from "pg";
import { withClient } from "./with-client";

/** Brings the database to the newest schema, as its owner; a second run at the same time waits for the first. */
export async function migrateDatabase(
  ownerUrl: string,
  migrationsFolder: string,
  seed: (client: Client) => Promise<void> = async () => {},
): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query("set lock_timeout = '60s'");
    await client.query("select pg_advisory_lock(hashtext('landfall migrate'))");
    // A migration that waits for its lock makes everybody behind it wait too.
    await client.query("set lock_timeout = '5s'");
    await migrate(drizzle(client), { migrationsFolder: resolve(migrationsFolder) });
    await seed(client);
  });
}

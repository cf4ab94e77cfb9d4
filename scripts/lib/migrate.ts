import { resolve } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Client } from "pg";
import { StartError } from "./start-error";
import { withClient } from "./with-client";

/** Brings the database to the newest schema, as its owner; a second run at the same time waits for the first. */
export async function migrateDatabase(
  ownerUrl: string,
  migrationsFolder = "db/migrations",
  seed: (client: Client) => Promise<void> = async () => {},
): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    try {
      await client.query("set lock_timeout = '60s'");
      await client.query("select pg_advisory_lock(hashtext('landfall migrate'))");
      // A migration that cannot have its lock at once would queue everybody behind it.
      await client.query("set lock_timeout = '5s'");
      await migrate(drizzle(client), { migrationsFolder: resolve(migrationsFolder) });
      await seed(client);
    } catch (error) {
      throw sentenceFor(error) ?? error;
    }
  });
}

function sentenceFor(error: unknown): StartError | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: string }).code;
  if (code === "55P03")
    return new StartError(
      "database_busy",
      "Another connection holds a lock that the migration needs. Nothing was changed; try again in a moment.",
    );
  if (code === "53100")
    return new StartError("disk_full", "The database's disk is full. Free some space, then start again.");
  if (code === "42501")
    return new StartError(
      "not_owner",
      `The role of DATABASE_URL_OWNER may not change this database (${(cause as Error).message}).`,
    );
  return undefined;
}

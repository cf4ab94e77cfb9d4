import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { afterAll, inject } from "vitest";
import { createDatabase, type DatabaseUrls, roleUrls, withDatabase } from "../../scripts/lib/provision";
import { withClient } from "../../scripts/lib/with-client";

export interface TestDatabase {
  urls: DatabaseUrls;
  /** For what no role of the application may do, such as ending other connections. */
  superuserUrl: string;
  owner: Pool;
  app: Pool;
  job: Pool;
}

/** A fresh copy of the migrated database for this test file, dropped when the file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuserUrl, template, passwords } = inject("postgres");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await withClient(superuserUrl, (client) => createDatabase(client, name, template));
  const urls = roleUrls(superuserUrl, passwords, name);
  const pools = { owner: openPool(urls.owner), app: openPool(urls.app), job: openPool(urls.job) };
  afterAll(async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
    await withClient(superuserUrl, (client) => client.query(`drop database ${name} with (force)`));
  });
  return { urls, superuserUrl: withDatabase(superuserUrl, name), ...pools };
}

function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 4 });
  pool.on("error", () => {});
  return pool;
}

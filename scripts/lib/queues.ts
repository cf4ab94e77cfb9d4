import PgBoss from "pg-boss";
import { roleNames } from "./provision";
import { withClient } from "./with-client";

/** pg-boss makes this queue by itself for schedules, which the worker's role may not. */
const scheduleQueue = "__pgboss__send-it";

/** Creates or updates pg-boss's schema and the queues as the owner, and lets the other two roles use them. */
export async function createQueues(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  try {
    for (const queue of [...queues, scheduleQueue]) await boss.createQueue(queue);
  } finally {
    await boss.stop({ graceful: false });
  }
  await withClient(ownerUrl, async (client) => {
    const { app, job } = roleNames;
    await client.query(`grant usage on schema pgboss to ${app}, ${job}`);
    // Sending reads the queue's settings and returns the new row's id, so the payloads hold ids only.
    await client.query(`grant select on pgboss.queue to ${app}`);
    await client.query(`grant select, insert on pgboss.job to ${app}`);
    await client.query(`grant select, insert, update, delete on all tables in schema pgboss to ${job}`);
    await client.query("revoke execute on all functions in schema pgboss from public");
  });
}

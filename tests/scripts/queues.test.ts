import PgBoss from "pg-boss";
import { afterAll, expect, it } from "vitest";
import { createQueues } from "../../scripts/lib/queues";
import { testDatabase } from "../support/database";

const database = await testDatabase();
const queue = "letters-for-this-test";
await createQueues(database.urls.owner, [queue]);

const boss = new PgBoss({
  connectionString: database.urls.job,
  migrate: false,
  supervise: false,
  schedule: false,
});
await boss.start();
afterAll(() => boss.stop({ graceful: false }));

it("lets the application send in its own transaction and nothing else", async () => {
  const client = await database.app.connect();
  const sender = new PgBoss({ db: { executeSql: (text, values) => client.query(text, values) } });
  await client.query("begin");
  await sender.send(queue, { letterId: "dropped" });
  await client.query("rollback");
  await client.query("begin");
  const id = await sender.send(queue, { letterId: "kept" });
  await client.query("commit");
  client.release();
  const { rows } = await database.app.query("select id, data from pgboss.job where name = $1", [queue]);
  expect(rows).toEqual([{ id, data: { letterId: "kept" } }]);
  await expect(database.app.query("delete from pgboss.job")).rejects.toMatchObject({ code: "42501" });
  await expect(database.app.query("update pgboss.job set priority = 9")).rejects.toMatchObject({
    code: "42501",
  });
  await expect(database.app.query("select pgboss.delete_queue($1)", [queue])).rejects.toMatchObject({
    code: "42501",
  });
});

it("lets the worker fetch, complete, retry and tidy up, but not make queues", async () => {
  const [job] = await boss.fetch<{ letterId: string }>(queue);
  expect(job?.data).toEqual({ letterId: "kept" });
  await boss.complete(queue, job?.id ?? "");
  await boss.send(queue, { letterId: "failing" });
  const [failing] = await boss.fetch(queue);
  await boss.fail(queue, failing?.id ?? "");
  await boss.maintain();
  expect(await boss.getQueueSize(queue)).toBe(1);
  await expect(boss.createQueue("another")).rejects.toMatchObject({ code: "42501" });
});

it("may be repeated", async () => {
  await createQueues(database.urls.owner, [queue]);
  expect(await boss.getQueueSize(queue)).toBe(1);
});

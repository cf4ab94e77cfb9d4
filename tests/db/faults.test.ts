import { eq, sql } from "drizzle-orm";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, DatabaseUnavailable, openDatabase } from "@/db/client";
import { comments } from "@/db/schema/reviews";
import type { Context } from "@/lib/context/context";
import { contextFor } from "@/lib/context/context";
import { type TestFirm, type World, world } from "../support/world";

const CLIENTS = 50;
const KILLS = 200;

let w: World;
let small: Database;
let tenants: [TestFirm, TestFirm];
const crashes: unknown[] = [];
const onCrash = (error: unknown) => crashes.push(error);

beforeAll(async () => {
  w = await world();
  small = openDatabase(w.database.urls.app, { max: 5, name: "landfall-faults" });
  const [first, second] = [await w.agency(), await w.agency()];
  tenants = [await w.firm(first.id), await w.firm(second.id)];
  process.on("uncaughtException", onCrash);
});

afterAll(async () => {
  process.off("uncaughtException", onCrash);
  await small.close();
});

type Tally = { done: number; refused: number; foreign: number; acknowledged: Set<string>; others: unknown[] };

async function visit(context: Context, firm: TestFirm, tally: Tally): Promise<void> {
  const id = crypto.randomUUID();
  try {
    await context.write(async (tx) => {
      const row = { agencyId: firm.agencyId, firmId: firm.id, id, subjectKind: "plan", subjectId: firm.id };
      await tx.insert(comments).values({
        ...row,
        body: firm.id,
        authorAccountId: firm.owner.id,
        authorHat: "member",
        createdAt: w.now,
      });
      const seen = await tx.select({ firmId: comments.firmId, body: comments.body }).from(comments).limit(50);
      tally.foreign += seen.filter((one) => one.firmId !== firm.id || one.body !== firm.id).length;
    });
    tally.acknowledged.add(id);
    tally.done += 1;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) tally.refused += 1;
    else tally.others.push(error);
  }
}

/** Ends random backends of the small pool until `KILLS` have gone. */
async function killer(): Promise<number> {
  const client = new Client({ connectionString: w.database.superuserUrl });
  await client.connect();
  let killed = 0;
  for (let tries = 0; killed < KILLS && tries < 20_000; tries += 1) {
    const found = await client.query<{ ended: boolean }>(
      `select pg_terminate_backend(pid) as ended from pg_stat_activity
       where application_name = 'landfall-faults' and datname = current_database() order by random() limit 1`,
    );
    killed += found.rows.filter((row) => row.ended).length;
    await client.query("select pg_sleep(0.01)");
  }
  await client.end();
  return killed;
}

it("keeps tenants apart and loses nothing while backends die", { timeout: 90_000 }, async () => {
  const tally: Tally = { done: 0, refused: 0, foreign: 0, acknowledged: new Set(), others: [] };
  let running = true;
  const clients = Array.from({ length: CLIENTS }, async (_, index) => {
    const firm = index % 2 === 0 ? tenants[0] : tenants[1];
    const origin = { database: small, now: w.now, requestId: `client-${index}` };
    let context: Context | undefined;
    while (running) {
      try {
        context ??= await contextFor(origin, { kind: "member", id: firm.id }, firm.owner.sessionHash);
        await visit(context, firm, tally);
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable)) tally.others.push(error);
      }
    }
  });
  const killed = await killer();
  running = false;
  await Promise.all(clients);

  expect(killed).toBe(KILLS);
  expect(crashes).toEqual([]);
  expect(tally.others).toEqual([]);
  expect(tally.foreign).toBe(0);
  expect(tally.done).toBeGreaterThan(CLIENTS);
  const kept = await w.owner.select({ id: comments.id }).from(comments);
  const there = new Set(kept.map((row) => row.id));
  expect([...tally.acknowledged].filter((id) => !there.has(id))).toEqual([]);
  const crossed = await w.owner
    .select()
    .from(comments)
    .where(sql`${comments.body} <> ${comments.firmId}::text`);
  expect(crossed).toEqual([]);
  // The pool is whole again: as many transactions at once as it has places.
  const after = await Promise.all(
    Array.from({ length: 5 }, () => small.transaction("read", (tx) => tx.execute(sql`select 1 as one`))),
  );
  expect(after.map((found) => found.rows)).toEqual(Array(5).fill([{ one: 1 }]));
  expect(await w.owner.$count(comments, eq(comments.firmId, tenants[0].id))).toBeGreaterThan(0);
});

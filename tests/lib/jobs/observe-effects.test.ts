import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { results } from "@/db/schema/assessments";
import { observedEffects } from "@/db/schema/observed-effects";
import { actions, plans } from "@/db/schema/plans";
import { observeEffects } from "@/lib/jobs/observe-effects";
import { listEffects, listEffectsAlike } from "@/lib/picture/queries/list-effects";
import { type TestFirm, type World, world } from "../../support/world";
import { levelAnswers } from "../domain/picture/firms";
import { handedIn } from "../picture/rounds";

let w: World;
let jobs: Database;
let agencyId: string;
const firms: TestFirm[] = [];
const DAY = 86_400_000;
const ITEMS = ["competence.market.customers.value", "competence.market.competitors.discussed"];
const on = (days: number) => new Date(w.now.getTime() + days * DAY);
const observe = () => observeEffects({ database: jobs, now: w.now, requestId: "daily" });

/** Answers, takes an action that ends, and answers again; the first item rises by one level, the second by `second`. */
async function lives(firm: TestFirm, second: 0 | 1) {
  const before = levelAnswers(["competence"], 2);
  const { resultId } = await handedIn(w, firm, { instrument: "competence", answers: before, at: on(-60) });
  const own = { agencyId, firmId: firm.id };
  const planId = randomUUID();
  await w.owner.insert(plans).values({ ...own, id: planId, createdAt: on(-50) });
  const done = { title: "Ask five customers", effort: "small", status: "done", expects: ITEMS };
  await w.owner
    .insert(actions)
    .values({ ...own, ...done, planId, ruleId: "ask", resultId, createdAt: on(-50), endedAt: on(-30) });
  const [first = "", other = ""] = ITEMS;
  const after = {
    ...before,
    [first]: { kind: "level", level: 3 },
    [other]: { kind: "level", level: second === 1 ? 3 : 2 },
  } as const;
  await handedIn(w, firm, { instrument: "competence", answers: after, at: on(-10), round: 2 });
}

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 2 });
  agencyId = (await w.agency()).id;
  for (let count = 0; count < 5; count += 1) firms.push(await w.firm(agencyId));
});
afterAll(() => jobs.close());

it("keeps nothing of four firms, and something of five", async () => {
  for (const [at, firm] of firms.slice(0, 4).entries()) await lives(firm, at % 2 === 0 ? 0 : 1);
  expect(await observe()).toBe(0);
  const [last] = firms.slice(4);
  if (last) await lives(last, 0);
  await observe();
  const admin = await w.adminContext(await w.administrator(agencyId), agencyId);
  const [all] = await listEffects(admin);
  expect(all).toMatchObject({ kind: "all", firms: 5, actions: 5, answers: 10 });
  // Three firms saw one of two rise, two firms both: (3 x 0.5 + 2) / 5.
  expect(all?.share).toBeCloseTo(0.7, 5);
});

it("places firms by what they handed in, never by what today's rules would say of it", async () => {
  for (const firm of firms) {
    const answers = levelAnswers(["knowledge-innovation"], 3);
    const { resultId } = await handedIn(w, firm, {
      instrument: "knowledge-innovation",
      answers,
      at: on(-40),
    });
    const [kept] = await w.owner.select().from(results).where(eq(results.id, resultId));
    if (!kept) throw new Error("no result");
    const later = { id: randomUUID(), phase: "experienced", computedAt: on(-1) };
    await w.owner.insert(results).values({ ...kept, ...later, rescoredAt: on(-1), scoredUnder: 1 });
  }
  await observe();
  const phases = await w.owner
    .select({ key: observedEffects.key })
    .from(observedEffects)
    .where(and(eq(observedEffects.agencyId, agencyId), eq(observedEffects.kind, "phase")));
  expect(phases).toHaveLength(1);
  expect(phases[0]?.key).not.toBe("experienced");
});

it("is shown to a firm for the groups that it belongs to, and to no other agency", async () => {
  const [firm] = firms;
  if (!firm) throw new Error("no firm");
  const own = await listEffectsAlike(await w.memberContext(firm), { firmId: firm.id, phase: null });
  expect(own.map(({ kind }) => kind)).toContain("all");
  const away = (await w.agency()).id;
  expect(await listEffects(await w.adminContext(await w.administrator(away), away))).toEqual([]);
});

it("cannot be kept of fewer than five firms, and the sums are for the job alone", async () => {
  const row = { agencyId, kind: "size", key: "tiny", firms: 4, actions: 4, answers: 4, computedAt: w.now };
  const refused = w.owner.insert(observedEffects).values({ ...row, share: 0.5, low: 0.1, high: 0.9 });
  await expect(refused).rejects.toThrow();
  const app = await w.database.owner.query(
    "select has_function_privilege('landfall_app', 'observed_moves()', 'execute') as may",
  );
  expect(app.rows[0]).toEqual({ may: false });
});

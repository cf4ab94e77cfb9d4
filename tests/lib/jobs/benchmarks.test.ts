import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { benchmarks } from "@/db/schema/benchmarks";
import { firms as firmTable } from "@/db/schema/firms";
import { computeBenchmarks } from "@/lib/jobs/benchmarks";
import { getPortalComparison } from "@/lib/results/queries/benchmarks";
import { getResult } from "@/lib/results/queries/get-result";
import { handIn } from "../../support/advisory";
import { handInMarket } from "../../support/market-answers";
import { type TestFirm, type World, world } from "../../support/world";
import { levelAnswers } from "../domain/picture/firms";
import { handedIn } from "../picture/rounds";

let w: World;
let jobs: Database;
const firms: TestFirm[] = [];
const compute = () => computeBenchmarks({ database: jobs, now: w.now, requestId: "nightly" });
const overall = async (grouping: string) =>
  (await w.owner.select().from(benchmarks).where(eq(benchmarks.figure, "overall"))).filter(
    (row) => row.grouping === grouping,
  );
const comparison = async (firm: TestFirm) => {
  const context = await w.memberContext(firm);
  const result = await getResult(context, { firmId: firm.id });
  if (!result) throw new Error("no result");
  return (await getPortalComparison(context, result)).figures.find(({ key }) => key === "overall");
};
const answering = async (agencyId: string, level: 2 | 4, country = "FI") => {
  const firm = await w.firm(agencyId);
  await w.owner.update(firmTable).set({ country }).where(eq(firmTable.id, firm.id));
  await handIn(w, firm, { level });
  firms.push(firm);
  return firm;
};

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 2, name: "landfall-jobs-test" });
  const agency = await w.agency();
  for (let n = 0; n < 4; n++) await answering(agency.id, 2);
});
afterAll(() => jobs.close());

it("tells nothing of four firms, and the database would not take it", async () => {
  expect(await compute()).toBe(0);
  const row = { instrument: "competence", figure: "overall", grouping: "all", n: 4, computedAt: w.now };
  const smuggled = w.owner.insert(benchmarks).values({ ...row, mean: 0.5, spread: 0, low: 0.5, high: 0.5 });
  await expect(smuggled).rejects.toMatchObject({ cause: { constraint: "benchmarks_fewest" } });
});

it("sums up five firms over agencies, with the newest result of each", async () => {
  const other = await answering((await w.agency()).id, 4, "NO");
  await handIn(w, other, { round: 2, level: 2, at: new Date(w.now.getTime() + 1_000) });
  await compute();
  expect(await overall("all")).toMatchObject([{ n: 5, value: "", deciles: null }]);
  const [row] = await overall("all");
  expect(row?.spread).toBeCloseTo(0, 6);
  // Four Finnish firms and one Norwegian are too few to be told apart.
  expect(await overall("country")).toEqual([]);
});

it("stands beside a firm's own score, with a place from twenty firms on", async () => {
  const first = firms[0];
  if (!first) throw new Error("no firm");
  expect((await comparison(first))?.groups).toMatchObject([
    { group: "all", n: 5, tenth: null },
    { group: "phase", n: 5 },
  ]);
  for (let n = 0; n < 15; n++) await answering(first.agencyId, 4);
  await compute();
  const found = await comparison(first);
  expect(found?.groups.find(({ group }) => group === "all")).toMatchObject({ n: 20 });
  // All of them score one of two figures, so that a place among them would mean nothing.
  expect(found?.groups.find(({ group }) => group === "all")?.tenth).toBeNull();
});

it("stands beside every figure of every questionnaire about the firm, for whoever may see the result", async () => {
  const [first] = firms;
  if (!first) throw new Error("no firm");
  const answers = levelAnswers(["competence"], 4);
  const handedIds = new Map<string, string>();
  for (const firm of firms.slice(0, 6))
    handedIds.set(firm.id, (await handedIn(w, firm, { instrument: "competence", answers })).assessmentId);
  await compute();
  const mentor = await w.mentor(first.agencyId);
  await w.assign(first, mentor);
  const admin = await w.administrator(first.agencyId);
  for (const context of [
    await w.memberContext(first),
    await w.mentorContext(mentor),
    await w.adminContext(admin, first.agencyId),
  ]) {
    const assessmentId = handedIds.get(first.id);
    const result = await getResult(context, { firmId: first.id, assessmentId });
    if (!result) throw new Error("no result");
    const { figures, computedAt } = await getPortalComparison(context, result);
    expect(computedAt).toBe(w.now.toISOString());
    expect(figures.length).toBeGreaterThan(20);
    // The phase comes from the questionnaire that tells it.
    expect(figures[0]?.groups.map(({ group }) => group)).toContain("phase");
  }
});

it("has nothing beside a ranking for one market, and says why", async () => {
  const firm = await w.firm((await w.agency()).id);
  const { assessmentId } = await handInMarket(w, firm, "SE");
  const context = await w.memberContext(firm);
  const result = await getResult(context, { firmId: firm.id, assessmentId });
  if (!result) throw new Error("no result");
  expect(await getPortalComparison(context, result)).toEqual({
    why: "per-market",
    computedAt: null,
    figures: [],
  });
});

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { agencyBenchmarks } from "@/db/schema/benchmarks";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { computeBenchmarks } from "@/lib/jobs/benchmarks";
import { listGroupedFigures } from "@/lib/results/queries/group-figures";
import { handIn } from "../../support/advisory";
import { type World, world } from "../../support/world";

let w: World;
let jobs: Database;
let agencyId: string;
let admin: Context<ActorOf<"admin">>;
const compute = () => computeBenchmarks({ database: jobs, now: w.now, requestId: "nightly" });
const overall = async (by: "size" | "country" | "industry" | "phase") => {
  const { figures } = await listGroupedFigures(admin, { of: "knowledge-innovation", by });
  return figures.find(({ key }) => key === "overall");
};

async function answering(agency: string, count: number, level: 2 | 4, country: string) {
  for (let n = 0; n < count; n++) {
    const firm = await w.firm(agency);
    await w.owner.update(firms).set({ country }).where(eq(firms.id, firm.id));
    await handIn(w, firm, { level });
  }
}

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 2, name: "landfall-jobs-test" });
  agencyId = (await w.agency()).id;
  admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as typeof admin;
  await answering(agencyId, 4, 2, "FI");
});
afterAll(() => jobs.close());

it("has nothing of four firms, and the database would not take it", async () => {
  await compute();
  expect(await listGroupedFigures(admin, { of: "knowledge-innovation", by: "size" })).toEqual({
    computedAt: null,
    figures: [],
  });
  const row = { agencyId, instrument: "competence", figure: "overall", grouping: "all", n: 4 };
  const smuggled = w.owner
    .insert(agencyBenchmarks)
    .values({ ...row, mean: 0.5, spread: 0, low: 0.5, high: 0.5, computedAt: w.now });
  await expect(smuggled).rejects.toMatchObject({ cause: { constraint: "agency_benchmarks_fewest" } });
});

it("sums up the agency's firms alone, and beside them those of the portal", async () => {
  await answering(agencyId, 2, 2, "FI");
  await answering(agencyId, 4, 4, "NO");
  const { id: other } = await w.agency();
  await answering(other, 4, 4, "NO");
  await compute();
  // What four firms score would follow from the two means.
  expect((await overall("country"))?.portal).toBeNull();
  await answering(other, 1, 4, "NO");
  await compute();
  const found = await overall("country");
  expect(found?.all).toMatchObject({ n: 10 });
  expect(found?.portal?.n).toBeGreaterThanOrEqual(15);
  // Four of Norway are too few, though the portal has nine.
  expect(found?.groups.map(({ value, n }) => [value, n])).toEqual([["FI", 6]]);
  const [finns] = found?.groups ?? [];
  expect(finns?.low).toBeLessThanOrEqual(finns?.mean ?? 0);
  expect(finns?.mean).toBeLessThan(found?.all?.mean ?? 0);
  expect((await overall("size"))?.groups.reduce((sum, { n }) => sum + n, 0)).toBeLessThanOrEqual(10);
});

it("names every score of the questionnaire in its order, the whole first", async () => {
  const { figures } = await listGroupedFigures(admin, { of: "knowledge-innovation", by: "phase" });
  expect(figures[0]?.key).toBe("overall");
  expect(figures.length).toBeGreaterThan(10);
});

it("is the agency's own: another one's administrator finds nothing of it", async () => {
  const other = (await w.agency()).id;
  const foreign = (await w.adminContext(await w.administrator(other), other)) as typeof admin;
  expect(await listGroupedFigures(foreign, { of: "knowledge-innovation", by: "size" })).toMatchObject({
    computedAt: null,
    figures: [],
  });
  const seen = await foreign.read((tx) => tx.select().from(agencyBenchmarks));
  expect(seen).toEqual([]);
});

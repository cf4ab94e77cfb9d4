import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "@/lib/context/context";
import { getComparison } from "@/lib/results/queries/get-comparison";
import { handInMarket } from "../../support/market-answers";
import { type TestFirm, type World, world } from "../../support/world";
import { levelAnswers } from "../domain/picture/firms";
import { handedIn } from "../picture/rounds";

let w: World;
let agencyId: string;
let firm: TestFirm;
let context: Context;
const day = (n: number) => new Date(w.now.getTime() + n * 86_400_000);

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  context = await w.memberContext(firm);
});

const competence = (level: 2 | 4, round: number) =>
  handedIn(w, firm, {
    instrument: "competence",
    answers: levelAnswers(["competence"], level),
    at: day(round),
    round,
  });

describe("comparing rounds of any questionnaire", () => {
  it("shows its own scores, words and findings", async () => {
    await competence(2, 1);
    await competence(4, 2);
    const page = await getComparison(context, { firmId: firm.id });
    expect(page?.chosen).toMatchObject({ key: "competence", rounds: 2 });
    const areas = page?.comparison.groups.find(({ key }) => key === "areas")?.changes;
    expect(areas?.map(({ direction }) => direction)).toEqual(["up", "up", "up", "up"]);
    expect(page?.comparison.lists[0]?.closed.length).toBeGreaterThan(0);
    expect(page?.moved.length).toBeGreaterThan(20);
  });

  it("keeps markets apart, and takes each by its address", async () => {
    await handInMarket(w, firm, "SE", { level: 2, at: day(1), round: 1 });
    await handInMarket(w, firm, "SE", { level: 4, at: day(2), round: 2 });
    await handInMarket(w, firm, "NO", { at: day(3) });
    await competence(2, 1);
    await competence(4, 2);
    const page = await getComparison(context, { firmId: firm.id, of: "entry-mode:SE" });
    expect(page?.choices.map(({ key }) => key)).toEqual(["competence", "entry-mode:SE"]);
    expect(page?.chosen.title).toBe("Ways into a market: Sweden");
    expect(page?.series).toHaveLength(2);
    expect(page?.comparison.groups.map(({ key }) => key)).toEqual(["modes"]);
    const other = await getComparison(context, { firmId: firm.id, of: "entry-mode:NO" });
    expect(other?.chosen.key).toBe("competence");
  });
});

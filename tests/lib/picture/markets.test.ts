import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answeredRounds } from "@/lib/assessments/queries/answered-rounds";
import type { Context } from "@/lib/context/context";
import { getPicture } from "@/lib/picture/queries/get-picture";
import { gatherFacts } from "@/lib/results/queries/gather-facts";
import { handInMarket } from "../../support/market-answers";
import { type TestFirm, type World, world } from "../../support/world";
import { levelAnswers } from "../domain/picture/firms";
import { handedIn } from "./rounds";

let w: World;
let agencyId: string;
let firm: TestFirm;
let context: Context;
const FINANCE = "factor.internal.finance";
const day = (n: number) => new Date(w.now.getTime() + n * 86_400_000);

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  context = await w.memberContext(firm);
});
const facts = () => context.read((tx) => gatherFacts(tx, context.actor, firm.id));

describe("what a firm says of itself when it answers about a market", () => {
  it("is known everywhere, and what it says of the market is not", async () => {
    await handInMarket(w, firm, "SE", { but: { [FINANCE]: 1 } });
    const { answers, markets, diagnoses } = await facts();
    expect(answers[FINANCE]).toEqual({ kind: "level", level: 1 });
    expect(Object.keys(answers).filter((key) => key.startsWith("factor.market."))).toEqual([]);
    expect(markets?.map(({ id }) => id)).toEqual(["entry-mode"]);
    expect(diagnoses).toEqual({});
  });

  it("is what was said last, in whichever market's round", async () => {
    await handInMarket(w, firm, "SE", { but: { [FINANCE]: 4 }, at: day(2) });
    await handInMarket(w, firm, "NO", { but: { [FINANCE]: 2 }, at: day(1) });
    await handedIn(w, firm, {
      instrument: "knowledge-innovation",
      answers: levelAnswers(["knowledge-innovation"], 5),
      at: day(3),
    });
    const { answers } = await facts();
    expect(answers[FINANCE]).toEqual({ kind: "level", level: 4 });
    expect(answers["management.collection"]).toEqual({ kind: "level", level: 5 });
  });

  it("stands in the map with the answers behind it, and in the advice", async () => {
    await handedIn(w, firm, { instrument: "competence", answers: levelAnswers(["competence"], 2) });
    await handInMarket(w, firm, "SE", { but: { [FINANCE]: 1 }, at: day(1) });
    const page = await getPicture(context, { firmId: firm.id });
    const money = page?.picture.bottlenecks.find(({ theme }) => theme === "finance");
    expect(money?.cells.map(({ instrument }) => instrument)).toEqual(["competence", "entry-mode"]);
    expect(page?.answers[FINANCE]?.from?.title).toBe("Ways into a market");
    const advice = [...(page?.recommendations.first ?? []), ...(page?.recommendations.rest ?? [])];
    expect(advice.some(({ models }) => models.includes("entry-mode"))).toBe(true);
  });

  it("counts as an answer that an action could move", async () => {
    await handInMarket(w, firm, "SE", { but: { [FINANCE]: 2 } });
    const [round] = await context.read((tx) => answeredRounds(tx, context.actor, firm.id));
    expect(round?.answers[FINANCE]).toEqual({ kind: "level", level: 2 });
    expect(round?.answers["factor.market.demand"]).toBeUndefined();
  });
});

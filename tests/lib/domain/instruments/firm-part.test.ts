import { describe, expect, it } from "vitest";
import { allItems } from "@/lib/domain/instruments/engine";
import { firmAnswers, firmPart } from "@/lib/domain/instruments/firm-part";
import { INSTRUMENTS, latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answers } from "@/lib/domain/instruments/types";
import { pictureOf } from "@/lib/domain/picture/picture";
import { RULES } from "@/lib/domain/recommendations/rules";
import { standingOf } from "@/lib/domain/recommendations/standing";

const markets = latestInstrument("entry-mode");
const level = (at: 1 | 2 | 3 | 4 | 5) => ({ kind: "level", level: at }) as const;

describe("what a questionnaire about a market asks about the firm", () => {
  it("is everything but what holds for that market alone", () => {
    const keys = allItems(firmPart(markets)).map(({ key }) => key);
    expect(keys).toContain("factor.internal.finance");
    expect(keys).toContain("stage.life-cycle");
    expect(keys.filter((key) => key.startsWith("factor.market."))).toEqual([]);
    expect(firmPart(markets).subject).toBeUndefined();
    expect(firmPart(markets)).toBe(firmPart(markets));
  });

  it("is the whole of a questionnaire about the firm", () => {
    const competence = latestInstrument("competence");
    expect(firmPart(competence)).toBe(competence);
  });

  it("keeps the answers that hold for the firm", () => {
    const given: Answers = { "factor.internal.finance": level(2), "factor.market.demand": level(1) };
    expect(firmAnswers(markets, given)).toEqual({ "factor.internal.finance": level(2) });
  });

  it("is never what a rule should move in one market", () => {
    const perMarket = INSTRUMENTS.flatMap(allItems).filter((item) => item.perMarket);
    const expected = new Set(RULES.flatMap(({ expects }) => expects));
    expect(perMarket.filter(({ key }) => expected.has(key))).toEqual([]);
  });
});

describe("a firm that answered about a market", () => {
  const answers: Answers = {
    "factor.internal.finance": level(1),
    "factor.internal.network": level(5),
    "stage.life-cycle": { kind: "single", choice: "launch" },
  };
  const facts = { answers, diagnoses: {}, markets: [markets, markets] };

  it("has its own side among the questionnaires, once", () => {
    const { handedIn, rows, stage } = standingOf(facts);
    expect(handedIn.map(({ id }) => id)).toEqual(["entry-mode"]);
    expect(stage).toBe("launch");
    const cells = (theme: string) => rows.find((row) => row.theme === theme)?.cells;
    expect(cells("finance")).toMatchObject([{ instrument: "entry-mode", score: 0, holdsBack: true }]);
    expect(cells("networks")).toMatchObject([{ instrument: "entry-mode", score: 1, holdsBack: false }]);
  });

  it("shows the stage that it named there", () => {
    expect(pictureOf(facts).lifeCycle).toMatchObject({ value: "launch", ask: null });
  });
});

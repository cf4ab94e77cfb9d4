import { describe, expect, it } from "vitest";
import { FIRM_WIDE, pictureOf } from "@/lib/domain/picture/picture";
import { factsOf, levelAnswers } from "./firms";

const YOUNG = {
  "phase.active": { kind: "single", choice: "selling" },
  "phase.years": { kind: "single", choice: "up-to-3" },
} as const;
const all = factsOf(FIRM_WIDE, levelAnswers(FIRM_WIDE, 2, YOUNG), {
  asOfYear: 2026,
  foundedYear: 1990,
  markets: [
    { country: "SE", sinceYear: 2022, modes: [] },
    { country: "US", sinceYear: 2025, modes: [] },
  ],
});

describe("a firm that has answered nothing", () => {
  const picture = pictureOf({ answers: {}, diagnoses: {} });
  it("has no standing, and every statement names what would tell", () => {
    expect(picture.standing).toBeNull();
    expect(picture.open).toEqual([...FIRM_WIDE]);
    const statements = [
      picture.phase,
      picture.band,
      picture.lifeCycle,
      picture.exportStage,
      picture.pattern,
      picture.orientation,
      picture.knowledge,
      picture.components,
      picture.barriers,
      ...picture.areas.map(({ score }) => score),
    ];
    expect(statements.every(({ value, ask }) => value === null && ask !== null)).toBe(true);
    expect(picture.pattern.ask).toBe("profile");
  });
});

describe("a firm that has answered everything at the second level", () => {
  const picture = pictureOf(all);
  it("is held back in every questionnaire that speaks of a theme, and the sentence says so", () => {
    const markets = picture.bottlenecks.find(({ theme }) => theme === "markets");
    expect(markets?.holding).toBe(markets?.known);
    expect(markets?.reason.because).toMatch(
      /^Market knowledge holds you back in all (two|three|four) questionnaires that speak of it\.$/,
    );
    expect(markets?.reason.items.length).toBeGreaterThan(3);
    expect(picture.standing).toContain("You are in your first years abroad");
    expect(picture.standing).toContain("you back in all");
  });
  it("carries phase, pattern, areas and components with rule, items and source", () => {
    expect(picture.phase).toMatchObject({ value: "initial", reason: { ruleId: "phase-years" } });
    expect(picture.pattern).toMatchObject({ value: "traditional" });
    expect(picture.areas.map(({ score }) => score.value !== null)).toEqual([true, true, true, true]);
    expect(picture.components.value?.length).toBe(9);
    expect(picture.knowledge.value?.length).toBeGreaterThan(0);
  });
  it("is plain data, the same for the same facts", () => {
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
    expect(pictureOf(all)).toEqual(picture);
  });
});

it("takes a recorded stage before an answered one, and says where they differ", () => {
  const answers = { ...all.answers, "stage.life-cycle": { kind: "single", choice: "launch" } } as const;
  const facts = factsOf(FIRM_WIDE, answers);
  expect(pictureOf(facts).lifeCycle).toMatchObject({
    value: "launch",
    reason: { ruleId: "navigator-stage" },
  });
  const told = pictureOf(facts, { stage: "growth", since: "2026-03-01" });
  expect(told.lifeCycle).toMatchObject({ value: "growth", reason: { ruleId: "stage-recorded" } });
  expect(told.lifeCycle.reason?.because).toContain("something else");
});

it("calls a firm born global by its own answers where the dates leave it open", () => {
  const early = {
    "competence.start.early-share": { kind: "single", choice: "yes" },
    "competence.start.advantage": { kind: "single", choice: "both" },
  } as const;
  const facts = factsOf(["competence"], levelAnswers(["competence"], 4, { ...YOUNG, ...early }));
  expect(pictureOf(facts).pattern.value).toBe("born-global");
});

it("never holds a theme back more for a better answer", () => {
  const better = pictureOf(factsOf(FIRM_WIDE, levelAnswers(FIRM_WIDE, 4, YOUNG)));
  expect(better.bottlenecks.every(({ holding }) => holding === 0)).toBe(true);
  expect(better.standing).toContain("no theme lies below the middle");
});

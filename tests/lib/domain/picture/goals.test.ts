import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/instruments/types";
import { cheapestPath } from "@/lib/domain/picture/cheapest-path";
import { goalsOf } from "@/lib/domain/picture/goals";
import { oneUp } from "@/lib/domain/picture/level-gains";
import { FIRM_WIDE, pictureOf } from "@/lib/domain/picture/picture";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { factsOf, levelAnswers } from "./firms";

const YOUNG: Answers = {
  "phase.active": { kind: "single", choice: "selling" },
  "phase.years": { kind: "single", choice: "up-to-3" },
};
const facts = factsOf(FIRM_WIDE, levelAnswers(FIRM_WIDE, 2, YOUNG));
const goals = goalsOf(facts);

const raised = (items: readonly string[]) => {
  const answers: Record<string, Answers[string]> = { ...facts.answers };
  for (const item of items) answers[item] = oneUp(answers[item]) ?? answers[item] ?? { kind: "unknown" };
  return factsOf(FIRM_WIDE, answers);
};

describe("goals", () => {
  it("are the next band, areas, components and themes of what is handed in; none before", () => {
    expect(new Set(goals.map(({ kind }) => kind))).toEqual(new Set(["band", "area", "component", "theme"]));
    expect(goalsOf({ answers: {}, diagnoses: {} })).toEqual([]);
    expect(
      goalsOf(factsOf(FIRM_WIDE, levelAnswers(FIRM_WIDE, 5, YOUNG))).filter(({ kind }) => kind !== "area"),
    ).toEqual([]);
  });

  it("gain exactly what the models say when all items rise together", () => {
    for (const goal of goals.filter(({ kind }, at) => kind !== "theme" && at % 4 === 0))
      for (const { now, gains } of goal.requirements) {
        const after = goalsOf(raised(Object.keys(gains))).find(({ id }) => id === goal.id)?.requirements[0]
          ?.now;
        const sum = Object.values(gains).reduce((total, gain) => total + gain, now);
        if (after !== undefined) expect(after).toBeCloseTo(sum, 9);
      }
  });

  it("are reached in the models by the path that is found among the advice", () => {
    const { first, rest } = recommend(facts);
    const steps = [...first, ...rest];
    const reached = goals.filter((goal) => {
      const path = cheapestPath(steps, goal.requirements);
      if (!path.reached) return false;
      const moved = steps.filter(({ id }) => path.steps.includes(id)).flatMap(({ expects }) => expects);
      const after = raised(moved);
      if (goal.kind === "theme") {
        const row = pictureOf(after).bottlenecks.find(({ theme }) => `theme-${theme}` === goal.id);
        expect(row?.holding).toBe(0);
      }
      if (goal.kind === "band") expect(pictureOf(after).band.value).not.toBe(pictureOf(facts).band.value);
      return true;
    });
    expect(reached.length).toBeGreaterThan(3);
  });

  it("are found within a second, all of them", () => {
    const { first, rest } = recommend(facts);
    const begun = performance.now();
    for (const goal of goalsOf(facts)) cheapestPath([...first, ...rest], goal.requirements);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

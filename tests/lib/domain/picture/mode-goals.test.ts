import { expect, it } from "vitest";
import { configure } from "@/lib/domain/entry-modes/configure";
import { cheapestPath } from "@/lib/domain/picture/cheapest-path";
import { oneUp } from "@/lib/domain/picture/level-gains";
import { modeGoals } from "@/lib/domain/picture/mode-goals";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { allAt } from "../entry-modes/answers";

const SWEDEN = { code: "SE", name: "Sweden" };

it("are the ways that the configurator does not call feasible, and none that it does", () => {
  for (const level of [1, 2, 3, 4, 5]) {
    const answers = allAt(level);
    const open = configure(answers).modes.flatMap(({ mode, feasible, band }) =>
      feasible || !band ? [] : [mode],
    );
    const goals = modeGoals(SWEDEN, answers).map(({ id }) => id);
    expect(goals.toSorted()).toEqual(open.map((mode) => `mode-SE-${mode}`).toSorted());
  }
});

it("are feasible in the configurator once the steps of a path have moved", () => {
  const tried = [2, 3].flatMap((level) => {
    const answers = allAt(level, { "factor.internal.promotion": 1, "factor.internal.step-up": 2 });
    return modeGoals(SWEDEN, answers).map((goal) => ({ goal, answers }));
  });
  const reached = tried.filter(({ goal, answers }) => {
    const items = goal.requirements.flatMap(({ gains }) => Object.keys(gains));
    const free = [...new Set(items)].filter((item) => !goal.avoids?.includes(item));
    const steps = free.map((item) => ({ id: item, effort: "small" as const, expects: [item] }));
    const path = cheapestPath(steps, goal.requirements);
    if (!path.reached) return false;
    const raised = Object.fromEntries(
      path.steps.map((item) => [item, oneUp(answers[item]) ?? { kind: "unknown" as const }]),
    );
    const after = configure({ ...answers, ...raised }).modes.find(
      ({ mode }) => goal.id === `mode-SE-${mode}`,
    );
    expect(after?.feasible).toBe(true);
    return true;
  });
  expect(tried.length).toBeGreaterThan(0);
  expect(reached.length).toBeLessThanOrEqual(ENTRY_MODES.length * 2);
  expect(reached.length).toBeGreaterThan(0);
});

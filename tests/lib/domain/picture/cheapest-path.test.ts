import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestPath, type PathStep } from "@/lib/domain/picture/cheapest-path";
import type { Requirement } from "@/lib/domain/picture/path-search";
import { EFFORT_WEIGHT } from "@/lib/domain/recommendations/score";
import { EFFORTS } from "@/lib/domain/vocabulary";

const ITEMS = ["a", "b", "c", "d", "e", "f"];
const step = fc.record({
  effort: fc.constantFrom(...EFFORTS),
  expects: fc.uniqueArray(fc.constantFrom(...ITEMS), { maxLength: 4 }),
});
const steps = fc
  .array(step, { maxLength: 9 })
  .map((all) => all.map((one, at): PathStep => ({ ...one, id: `s${at}` })));
const requirement = fc.record({
  now: fc.integer({ min: 0, max: 5 }),
  needed: fc.integer({ min: 0, max: 14 }),
  gains: fc.dictionary(fc.constantFrom(...ITEMS), fc.integer({ min: 0, max: 4 })),
});
const requirements = fc
  .array(requirement, { maxLength: 3 })
  .map((all) => all.map((one, at): Requirement => ({ ...one, id: `r${at}`, label: `r${at}` })));

const meets = (chosen: readonly PathStep[], all: readonly Requirement[]) => {
  const moved = new Set(chosen.flatMap(({ expects }) => expects));
  return all.every(
    ({ now, needed, gains }) => now + [...moved].reduce((sum, item) => sum + (gains[item] ?? 0), 0) >= needed,
  );
};
const effortOf = (chosen: readonly PathStep[]) =>
  chosen.reduce((sum, { effort }) => sum + EFFORT_WEIGHT[effort], 0);

/** Every choice of steps; the least effort and the fewest steps that meet everything, null where none does. */
function byTrying(all: readonly PathStep[], asked: readonly Requirement[]) {
  let best: { effort: number; count: number } | null = null;
  for (let mask = 0; mask < 2 ** all.length; mask += 1) {
    const chosen = all.filter((_, at) => mask & (1 << at));
    if (!meets(chosen, asked)) continue;
    const [effort, count] = [effortOf(chosen), chosen.length];
    if (!best || effort < best.effort || (effort === best.effort && count < best.count))
      best = { effort, count };
  }
  return best;
}

describe("the cheapest path", () => {
  it("is what trying every choice finds, and says so where there is none", () => {
    fc.assert(
      fc.property(steps, requirements, (all, asked) => {
        const path = cheapestPath(all, asked);
        const best = byTrying(all, asked);
        expect(path.reached).toBe(best !== null);
        expect(path.proven).toBe(true);
        if (best) {
          const chosen = all.filter(({ id }) => path.steps.includes(id));
          expect(meets(chosen, asked)).toBe(true);
          expect({ effort: path.effort, count: path.steps.length }).toEqual(best);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("does not depend on the order of the steps, and more steps never cost more", () => {
    fc.assert(
      fc.property(steps, requirements, (all, asked) => {
        const path = cheapestPath(all, asked);
        expect(cheapestPath(all.toReversed(), asked)).toEqual(path);
        const fewer = cheapestPath(all.slice(1), asked);
        if (fewer.reached) expect(path.effort).toBeLessThanOrEqual(fewer.effort);
      }),
      { numRuns: 200 },
    );
  });

  it("names what binds: the least to spare, or what is missing most", () => {
    const asked: Requirement[] = [
      { id: "near", label: "near", now: 0, needed: 1, gains: { a: 1 } },
      { id: "far", label: "far", now: 0, needed: 1, gains: { a: 3 } },
    ];
    const all: PathStep[] = [{ id: "one", effort: "small", expects: ["a"] }];
    expect(cheapestPath(all, asked)).toMatchObject({ reached: true, binding: { id: "near", after: 1 } });
    const more = asked.map((one) => ({ ...one, needed: 5 }));
    expect(cheapestPath(all, more)).toMatchObject({
      reached: false,
      steps: [],
      binding: { id: "near", after: 1, needed: 5 },
    });
  });

  it("finds its way among sixty overlapping steps in no time", () => {
    const items = Array.from({ length: 40 }, (_, at) => `i${at}`);
    const all = Array.from(
      { length: 60 },
      (_, at): PathStep => ({
        id: `s${at}`,
        effort: EFFORTS[at % 3] ?? "small",
        expects: [0, 1, 2, 3].map((more) => `i${(at * 7 + more * (1 + (at % 5))) % 40}`),
      }),
    );
    const gains = Object.fromEntries(items.map((item, at) => [item, 0.004 + (at % 7) * 0.001]));
    const begun = performance.now();
    const path = cheapestPath(all, [{ id: "band", label: "band", now: 0.5, needed: 0.6, gains }]);
    expect(path.reached).toBe(true);
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

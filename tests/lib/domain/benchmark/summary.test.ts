import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryOf, tenthOf, tQuantile } from "@/lib/domain/benchmark/summary";

const scores = (n: number) =>
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: 60 });

describe("what a group of firms scores", () => {
  it("is not told for fewer than five", () => {
    expect(summaryOf([0.1, 0.2, 0.3, 0.4])).toBeNull();
    expect(summaryOf([0.1, 0.2, 0.3, 0.4, 0.5])).toMatchObject({ n: 5, deciles: null });
  });

  it("has the interval of Student's t", () => {
    expect(tQuantile(4)).toBeCloseTo(2.776, 1);
    expect(tQuantile(9)).toBeCloseTo(2.262, 2);
    expect(tQuantile(30)).toBeCloseTo(2.042, 3);
    const found = summaryOf([0.2, 0.4, 0.6, 0.8, 0.5]);
    expect(found?.mean).toBeCloseTo(0.5, 10);
    expect(found?.spread).toBeCloseTo(0.2236, 4);
    expect(found?.low).toBeCloseTo(0.2224, 2);
  });

  it("lies within its bounds whatever the scores, and does not depend on their order", () => {
    fc.assert(
      fc.property(scores(5), (given) => {
        const found = summaryOf(given);
        if (!found) throw new Error("a group of five");
        expect(found.low).toBeLessThanOrEqual(found.mean + 1e-12);
        expect(found.high).toBeGreaterThanOrEqual(found.mean - 1e-12);
        expect(summaryOf(given.toReversed())).toEqual(found);
      }),
    );
  });

  it("tells a place among twenty and more alone, and a better score never a lower one", () => {
    fc.assert(
      fc.property(scores(20), (given) => {
        const deciles = summaryOf(given)?.deciles;
        if (!deciles) throw new Error("a group of twenty");
        const places = [0, 0.25, 0.5, 0.75, 1].flatMap((score) => tenthOf(deciles, score) ?? []);
        if (places.length === 0) return;
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(Math.min(...places)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...places)).toBeLessThanOrEqual(10);
      }),
    );
  });

  it("is no place where many firms score alike", () => {
    const spread = Array.from({ length: 20 }, (_, at) => at / 20);
    expect(tenthOf(summaryOf(spread)?.deciles ?? [], 0.42)).toBe(5);
    const halves = spread.map((score) => Math.round(score));
    expect(tenthOf(summaryOf(halves)?.deciles ?? [], 0.42)).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/domain/error";
import { asSeed, drawsFrom, seedFor, triangular } from "@/lib/domain/seeded-draws";
import { anyWeight } from "./weighted-answers";

const many = (seed: number, count: number) => {
  const next = drawsFrom(seed);
  return Array.from({ length: count }, () => next());
};
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("draws", () => {
  it("are the same from the same seed and lie strictly between 0 and 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const drawn = many(seed, 20);
        expect(many(seed, 20)).toEqual(drawn);
        expect(drawn.every((value) => value > 0 && value < 1)).toBe(true);
      }),
    );
  });

  it("are those of the published generator", () => {
    const published = [0.6011037519201636, 0.44829055899754167, 0.8524657934904099];
    many(42, 3).forEach((drawn, at) => {
      expect(drawn).toBeCloseTo(published[at] ?? 0, 9);
    });
  });

  it("spread evenly", () => {
    const drawn = many(2024, 10_000);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = drawn.filter((value) => Math.floor(value * 10) === tenth).length / drawn.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
    expect(meanOf(drawn)).toBeCloseTo(0.5, 1);
  });

  it("have a seed of their own for each name", () => {
    const seeds = ["a", "b", "ab", "ba", ""].map((name) => seedFor(7, name));
    expect(new Set(seeds).size).toBe(5);
    expect(seeds.map(asSeed)).toEqual(seeds);
    expect(seedFor(8, "a")).not.toBe(seedFor(7, "a"));
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY])("refuse the seed %d", (seed) => {
    expect(() => drawsFrom(seed)).toThrow(DomainError);
    expect(() => seedFor(seed, "a")).toThrow(DomainError);
  });
});

describe("the triangular distribution", () => {
  it("starts at the lower bound, ends at the upper, and reaches the peak at its share", () => {
    expect(triangular([0.2, 0.4, 0.8], 0)).toBe(0.2);
    expect(triangular([0.2, 0.4, 0.8], 1)).toBe(0.8);
    expect(triangular([0.2, 0.4, 0.8], 1 / 3)).toBeCloseTo(0.4, 12);
    expect(triangular([0.5, 0.5, 0.5], 0.7)).toBe(0.5);
  });

  it("has the centroid as its mean", () => {
    const drawn = many(11, 20_000).map((share) => triangular([0.1, 0.2, 0.9], share));
    expect(meanOf(drawn)).toBeCloseTo(0.4, 2);
  });

  it("stays within its bounds and rises with the share", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyWeight, share, share, (weight, one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          triangular(weight, at),
        );
        expect(lower).toBeGreaterThanOrEqual(weight[0] - 1e-12);
        expect(higher).toBeLessThanOrEqual(weight[2] + 1e-12);
        expect(lower).toBeLessThanOrEqual((higher ?? 0) + 1e-12);
      }),
    );
  });
});

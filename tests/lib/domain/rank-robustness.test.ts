import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/domain/error";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import { scoreBand, tied } from "@/lib/domain/fuzzy-bands";
import { type RobustnessInput, rankRobustness } from "@/lib/domain/rank-robustness";
import { anyScore, anyWeight } from "./weighted-answers";

const seed = fc.integer({ min: 0, max: 0xffffffff });
const WIDE: Fuzzy = [0, 0.5, 1];
const PAIR = { weights: { x: WIDE, y: WIDE }, a: { x: 1, y: 0 }, b: { x: 0, y: 1 }, seed: 7 };

const anyPair = fc
  .array(fc.tuple(anyScore, anyScore, anyWeight), { minLength: 1, maxLength: 6 })
  .map((items) => {
    const by = <T>(value: (item: [number, number, Fuzzy]) => T) =>
      Object.fromEntries(items.map((item, at) => [`item-${at}`, value(item)]));
    return { a: by(([score]) => score), b: by(([, score]) => score), weights: by(([, , weight]) => weight) };
  });
const bandOf = (scores: Record<string, number>, weights: Record<string, Fuzzy>) =>
  scoreBand(Object.entries(scores).map(([key, score]) => ({ score, weight: weights[key] ?? [0, 0, 0] })));

describe("rank robustness", () => {
  it("is even between two that mirror each other", () => {
    const result = rankRobustness(PAIR);
    expect(result?.draws).toBe(1000);
    expect(result?.aWins).toBeGreaterThan(440);
    expect(result?.aWins).toBeLessThan(560);
  });

  it("follows the weights", () => {
    const result = rankRobustness({ ...PAIR, weights: { x: [0.5, 0.75, 1], y: [0.25, 0.5, 0.75] } });
    expect(result?.aWins).toBeGreaterThan(900);
    expect(result?.aWins).toBeLessThan(1000);
  });

  it("draws the same again from the same seed, and something else from another", () => {
    expect(rankRobustness(PAIR)).toEqual({ aWins: 485, bWins: 515, ties: 0, draws: 1000 });
    const others = [1, 2, 3, 4].map((other) => rankRobustness({ ...PAIR, seed: other })?.aWins);
    expect(new Set(others).size).toBeGreaterThan(1);
  });

  it("compares things that are scored on different items", () => {
    const result = rankRobustness({ ...PAIR, a: { x: 0.9 }, b: { y: 0.2 } });
    expect(result).toEqual({ aWins: 1000, bWins: 0, ties: 0, draws: 1000 });
  });

  it("is null where nothing is known of one of the two", () => {
    expect(rankRobustness({ ...PAIR, a: { x: null } })).toBeNull();
    expect(rankRobustness({ ...PAIR, b: {} })).toBeNull();
  });

  it.each<[string, Partial<RobustnessInput>]>([
    ["no draws", { draws: 0 }],
    ["half a draw", { draws: 0.5 }],
    ["too many draws", { draws: 100_001 }],
    ["a seed below 0", { seed: -1 }],
    ["a seed that is no number", { seed: Number.NaN }],
    ["a score above 1", { a: { x: 2 } }],
    ["an item without weight", { a: { z: 1 } }],
    ["bounds out of order", { weights: { x: [1, 0.5, 0], y: WIDE } }],
    ["items that weigh nothing", { weights: { x: [0, 0, 0], y: WIDE }, a: { x: 1 } }],
  ])("refuses %s", (_, wrong) => {
    expect(() => rankRobustness({ ...PAIR, ...wrong })).toThrow(DomainError);
  });
});

describe("every comparison", () => {
  it("counts each draw once, and turns round with the two", () => {
    fc.assert(
      fc.property(anyPair, seed, ({ a, b, weights }, seed) => {
        const result = rankRobustness({ a, b, weights, seed, draws: 100 });
        expect((result?.aWins ?? 0) + (result?.bWins ?? 0) + (result?.ties ?? 0)).toBe(100);
        const turned = rankRobustness({ a: b, b: a, weights, seed, draws: 100 });
        expect(turned).toEqual({ ...result, aWins: result?.bWins, bWins: result?.aWins });
      }),
    );
  });

  it("does not hang on the order of items", () => {
    const reversed = <T>(record: Record<string, T>) =>
      Object.fromEntries(Object.entries(record).toReversed());
    fc.assert(
      fc.property(anyPair, seed, ({ a, b, weights }, seed) => {
        const result = rankRobustness({ a, b, weights, seed, draws: 50 });
        expect(
          rankRobustness({ a: reversed(a), b: reversed(b), weights: reversed(weights), seed, draws: 50 }),
        ).toEqual(result);
      }),
    );
  });

  it("is clear where the bands do not overlap", () => {
    fc.assert(
      fc.property(anyPair, seed, ({ a, b, weights }, seed) => {
        const [bandA, bandB] = [bandOf(a, weights), bandOf(b, weights)];
        if (!bandA || !bandB || tied(bandA, bandB) || Math.abs(bandA[1] - bandB[1]) < 1e-6) return;
        const result = rankRobustness({ a, b, weights, seed, draws: 50 });
        expect(bandA[1] > bandB[1] ? result?.aWins : result?.bWins).toBe(50);
      }),
    );
  });

  it("is never lost by the one that is better or equal on every item", () => {
    fc.assert(
      fc.property(anyPair, seed, ({ a, b, weights }, seed) => {
        const best = Object.fromEntries(
          Object.entries(a).map(([key, score]) => [key, Math.max(score, b[key] ?? 0)]),
        );
        expect(rankRobustness({ a: best, b, weights, seed, draws: 50 })?.bWins).toBe(0);
        expect(rankRobustness({ a, b: a, weights, seed, draws: 50 })?.ties).toBe(50);
      }),
    );
  });
});

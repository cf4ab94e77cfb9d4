import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INDICATORS, PANEL, publishedFor } from "@/lib/domain/antecedents/panel";
import { type DelphiInput, fuzzyDelphi } from "@/lib/domain/delphi";

const DISAGREEING = [1, 6, 10, 18, 21, 34];
const one = (input: DelphiInput) => {
  const [result] = fuzzyDelphi(input);
  if (!result) throw new Error("no result");
  return result;
};

describe("the published panel", () => {
  const known = INDICATORS.filter(({ counts }) => counts !== null);
  const results = fuzzyDelphi({ counts: known.map(({ counts }) => counts ?? []) });

  it("comes out within 0.001 in the 42 rows that agree", () => {
    const agreeing = known.flatMap((row, at) => {
      const [result, published] = [results[at], publishedFor(row)];
      return result && published && !DISAGREEING.includes(row.row) ? [{ result, published }] : [];
    });
    expect(agreeing).toHaveLength(42);
    for (const { result, published } of agreeing) {
      if (published.l !== null) expect(Math.abs(result.fuzzy[0] - published.l)).toBeLessThanOrEqual(0.001);
      expect(Math.abs(result.fuzzy[1] - published.m)).toBeLessThanOrEqual(0.001);
      expect(Math.abs(result.fuzzy[2] - published.u)).toBeLessThanOrEqual(0.001);
      expect(Math.abs(result.crisp - published.crisp)).toBeLessThanOrEqual(0.001);
    }
  });

  it("gives the published verdict in all 47 rows with known answers", () => {
    expect(results.every(({ experts }) => experts === PANEL.experts)).toBe(true);
    const rejected = known.filter((_, at) => !results[at]?.accepted);
    expect(rejected.map(({ row }) => row)).toEqual([48]);
  });

  it("gives the published verdict in row 1, whichever of the five fitting sets of answers is the true one", () => {
    const fitting = distributions(PANEL.experts, 5).filter((counts) => {
      const { fuzzy, crisp } = one({ counts: [counts] });
      return [fuzzy[1] - 0.617, fuzzy[2] - 0.817, crisp - 0.606].every((gap) => Math.abs(gap) <= 0.001);
    });
    expect(fitting).toHaveLength(5);
    expect(fitting).toContainEqual([1, 1, 6, 4, 3]);
    expect(fuzzyDelphi({ counts: fitting }).every(({ accepted }) => accepted)).toBe(true);
  });
});

describe("one indicator", () => {
  it("is the mean of the fuzzy numbers, bound by bound", () => {
    const { fuzzy, crisp, consensus, experts } = one({ ratings: [[2, 4]] });
    expect(fuzzy).toEqual([0.5, 0.75, 0.875]);
    expect(crisp).toBeCloseTo(2.125 / 3, 12);
    expect(consensus).toBeCloseTo(1 - Math.sqrt((0.25 ** 2 + 0.25 ** 2 + 0.125 ** 2) / 3), 12);
    expect(experts).toBe(2);
  });

  it("is accepted on the threshold itself", () => {
    expect(one({ counts: [[3, 2, 5, 2, 3]] }).accepted).toBe(true);
    const tenths = {
      scale: [
        [0.1, 0.2, 0.3],
        [0.3, 0.4, 0.5],
      ] as const,
      ratings: [[0, 1, 0, 1, 0, 1]],
    };
    expect(one({ ...tenths, threshold: 0.3 }).accepted).toBe(true);
    expect(one({ ...tenths, threshold: 0.300001 }).accepted).toBe(false);
  });

  it("takes another scale, and panels of different size", () => {
    const scale = [
      [0, 0, 0.5],
      [0, 0.5, 1],
      [0.5, 1, 1],
    ] as const;
    const [small, large] = fuzzyDelphi({ scale, ratings: [[2], [0, 1, 2, 2]], threshold: 0.7 });
    expect(small).toMatchObject({ fuzzy: [0.5, 1, 1], accepted: true, consensus: 1, experts: 1 });
    expect(large).toMatchObject({ fuzzy: [0.25, 0.625, 0.875], accepted: false, experts: 4 });
  });
});

describe("every panel", () => {
  const level = fc.integer({ min: 0, max: 4 });
  const ratings = fc.array(level, { minLength: 1, maxLength: 40 });
  const countsOf = (row: number[]) => [0, 1, 2, 3, 4].map((at) => row.filter((one) => one === at).length);

  it("comes out the same from counts and from ratings, in any order of experts", () => {
    const shuffled = ratings.chain((row) =>
      fc.tuple(fc.constant(row), fc.shuffledSubarray(row, { minLength: row.length, maxLength: row.length })),
    );
    fc.assert(
      fc.property(fc.array(shuffled, { minLength: 1, maxLength: 6 }), (rows) => {
        const results = fuzzyDelphi({ ratings: rows.map(([row]) => row) });
        expect(fuzzyDelphi({ ratings: rows.map(([, row]) => row) })).toEqual(results);
        expect(fuzzyDelphi({ counts: rows.map(([row]) => countsOf(row)) })).toEqual(results);
      }),
    );
  });

  it("has ordered bounds, and measures within 0..1", () => {
    fc.assert(
      fc.property(ratings, (row) => {
        const { fuzzy, crisp, consensus, experts } = one({ ratings: [row] });
        const [l, m, u] = fuzzy;
        expect(0 <= l && l <= m && m <= u && u <= 1).toBe(true);
        expect(l <= crisp && crisp <= u).toBe(true);
        expect(consensus >= 0 && consensus <= 1).toBe(true);
        expect(experts).toBe(row.length);
      }),
    );
  });

  it("has a consensus of 1 exactly where all agree", () => {
    fc.assert(
      fc.property(ratings, (row) => {
        expect(one({ ratings: [row] }).consensus === 1).toBe(new Set(row).size === 1);
      }),
    );
  });

  it("never falls by a higher rating, and rises with the threshold met", () => {
    fc.assert(
      fc.property(
        ratings,
        fc.nat(),
        level,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (row, pick, to, threshold) => {
          const higher = row.with(pick % row.length, Math.max(to, row[pick % row.length] ?? 0));
          const [before, after] = fuzzyDelphi({ ratings: [row, higher], threshold });
          expect(after?.crisp).toBeGreaterThanOrEqual(before?.crisp ?? 0);
          if (before?.accepted) expect(after?.accepted).toBe(true);
        },
      ),
    );
  });

  it("keeps the order of indicators", () => {
    fc.assert(
      fc.property(fc.array(ratings, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(fuzzyDelphi({ ratings: rows })).toEqual(rows.map((row) => one({ ratings: [row] })));
      }),
    );
  });
});

function distributions(experts: number, levels: number): number[][] {
  if (levels === 1) return [[experts]];
  return Array.from({ length: experts + 1 }, (_, count) =>
    distributions(experts - count, levels - 1).map((rest) => [count, ...rest]),
  ).flat();
}

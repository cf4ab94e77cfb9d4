import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/domain/error";
import { type RatedPair, weightedKappa } from "@/lib/domain/kappa";

const LEVELS = [1, 2, 3, 4, 5];
const level = fc.integer({ min: 1, max: 5 });
const maybe = fc.option(level, { freq: 4 });
const anyPairs = fc.array(fc.tuple(maybe, maybe), { maxLength: 60 });

/** The definition, cell by cell: weighted observed over weighted expected disagreement. */
function byTable(pairs: readonly RatedPair[]): number | null {
  const both = pairs.filter(([one, other]) => one !== null && other !== null);
  const share = (match: (pair: RatedPair) => boolean) => both.filter(match).length / both.length;
  let observed = 0;
  let expected = 0;
  for (const row of LEVELS)
    for (const column of LEVELS) {
      const weight = (row - column) ** 2 / 16;
      observed += weight * share(([one, other]) => one === row && other === column);
      expected += weight * share(([one]) => one === row) * share(([, other]) => other === column);
    }
  return both.length === 0 || expected === 0 ? null : 1 - observed / expected;
}

describe("weighted kappa", () => {
  it("is 1 where two raters agree on everything", () => {
    expect(weightedKappa(LEVELS.map((one) => [one, one]))).toEqual({
      kappa: 1,
      n: 5,
      leftOut: 0,
      undefinedBecause: null,
    });
  });

  it("is -1 where one says the opposite of the other", () => {
    expect(weightedKappa(LEVELS.map((one) => [one, 6 - one])).kappa).toBe(-1);
  });

  it("is 0 where one gives the same level to everything and the other does not", () => {
    expect(weightedKappa(LEVELS.map((one) => [one, 3])).kappa).toBe(0);
  });

  it("counts two levels apart four times as heavily as one", () => {
    const swapped = (first: number, second: number) =>
      weightedKappa(LEVELS.map((one) => [one, one === first ? second : one === second ? first : one]));
    expect(swapped(2, 3).kappa).toBeCloseTo(0.9, 12);
    expect(swapped(2, 4).kappa).toBeCloseTo(0.6, 12);
  });

  it("leaves out what either rater does not know", () => {
    const pairs: RatedPair[] = [
      [1, 2],
      [4, 4],
      [null, 5],
      [5, null],
      [null, null],
      [2, 1],
    ];
    expect(weightedKappa(pairs)).toMatchObject({ n: 3, leftOut: 3 });
    expect(weightedKappa(pairs).kappa).toBeCloseTo(11 / 14, 12);
  });

  it("is not defined where nothing was rated by both", () => {
    const nothing = { kappa: null, n: 0, undefinedBecause: "nothing-in-common" };
    expect(weightedKappa([])).toEqual({ ...nothing, leftOut: 0 });
    expect(
      weightedKappa([
        [null, 3],
        [2, null],
      ]),
    ).toEqual({ ...nothing, leftOut: 2 });
  });

  it("is not defined where both gave one level throughout", () => {
    const same = weightedKappa([
      [4, 4],
      [4, 4],
    ]);
    expect(same).toEqual({ kappa: null, n: 2, leftOut: 0, undefinedBecause: "one-level-only" });
  });

  it("takes another scale", () => {
    expect(
      weightedKappa(
        [
          [1, 1],
          [2, 2],
        ],
        2,
      ).kappa,
    ).toBe(1);
  });

  it.each<[string, RatedPair[], number]>([
    ["a level below the scale", [[0, 1]], 5],
    ["a level above the scale", [[1, 6]], 5],
    ["a level beside an unknown one", [[null, 9]], 5],
    ["a level between two", [[1.5, 2]], 5],
    ["a level that is no number", [[Number.NaN, 2]], 5],
    ["a scale of one level", [[1, 1]], 1],
    ["a scale that is no number", [[1, 1]], Number.NaN],
  ])("refuses %s", (_, pairs, levels) => {
    expect(() => weightedKappa(pairs, levels)).toThrow(DomainError);
  });
});

describe("every agreement", () => {
  it("is what the table of the definition gives", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const [{ kappa }, table] = [weightedKappa(pairs), byTable(pairs)];
        expect(kappa === null).toBe(table === null);
        if (kappa !== null) expect(kappa).toBeCloseTo(table ?? Number.NaN, 9);
      }),
    );
  });

  it("lies within -1..1, and is 1 exactly where no two ratings differ", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { kappa, n, leftOut } = weightedKappa(pairs);
        expect(n + leftOut).toBe(pairs.length);
        if (kappa === null) return;
        expect(kappa >= -1 && kappa <= 1).toBe(true);
        const alike = pairs.every(([one, other]) => one === null || other === null || one === other);
        expect(kappa === 1).toBe(alike);
      }),
    );
  });

  it("hangs neither on the order of items nor on who is named first, nor on the end from which levels count", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const agreement = weightedKappa(pairs);
        expect(weightedKappa(pairs.toReversed())).toEqual(agreement);
        expect(weightedKappa(pairs.map(([one, other]) => [other, one]))).toEqual(agreement);
        const turned = (one: number | null) => (one === null ? null : 6 - one);
        const upsideDown = weightedKappa(pairs.map(([one, other]) => [turned(one), turned(other)]));
        expect(upsideDown).toEqual(agreement);
      }),
    );
  });
});

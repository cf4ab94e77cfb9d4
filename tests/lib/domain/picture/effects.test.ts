import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectsOf, FEWEST_FIRMS, type FirmMoves } from "@/lib/domain/picture/effects";

const firm = (rose: number, more: Partial<FirmMoves> = {}): FirmMoves => ({
  phase: "initial",
  industry: "C",
  size: "small",
  actions: 1,
  answers: 4,
  rose,
  ...more,
});
const anyFirm: fc.Arbitrary<FirmMoves> = fc
  .record({
    phase: fc.constantFrom("pre", "initial", null),
    industry: fc.constantFrom("C", "J", null),
    size: fc.constantFrom("micro", "small", null),
    actions: fc.integer({ min: 1, max: 4 }),
    answers: fc.integer({ min: 0, max: 9 }),
    part: fc.float({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ part, ...one }) => ({ ...one, rose: Math.floor(part * one.answers) }));

describe("what moved among firms alike", () => {
  it("says nothing of fewer than five firms, nor of firms of which nothing is known", () => {
    expect(effectsOf([1, 2, 3, 4].map((rose) => firm(rose)))).toEqual([]);
    expect(effectsOf([1, 2, 3, 4, 0].map((rose) => firm(rose, rose ? {} : { answers: 0 })))).toEqual([]);
  });

  it("is the mean over the firms with Student's interval", () => {
    const [all] = effectsOf([0, 1, 2, 3, 4].map((rose) => firm(rose)));
    expect(all).toMatchObject({ kind: "all", key: "", firms: 5, actions: 5, answers: 20, share: 0.5 });
    // Deviation of 0, 1/4 … 1 is 0.3953; 2.776 x 0.3953 / root 5 = 0.4908.
    expect(all?.low).toBeCloseTo(0.0092, 3);
    expect(all?.high).toBeCloseTo(0.9908, 3);
  });

  it("keeps every group of five or more, with the share inside its interval inside 0..1", () => {
    fc.assert(
      fc.property(fc.array(anyFirm, { maxLength: 30 }), (firms) => {
        const effects = effectsOf(firms);
        for (const { firms: n, low, share, high } of effects) {
          expect(n).toBeGreaterThanOrEqual(FEWEST_FIRMS);
          expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
        }
        expect(effectsOf(firms.toReversed()).map(({ kind, key }) => kind + key)).toEqual(
          effects.map(({ kind, key }) => kind + key),
        );
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { ANTECEDENT_LEVELS, type Component, LEVEL_SOURCE } from "@/lib/domain/antecedents/components";
import { componentWeights } from "@/lib/domain/antecedents/weights";
import { isFuzzy } from "@/lib/domain/fuzzy";

const weights = componentWeights();
const of = (wanted: Component) => {
  const found = weights.find(({ component }) => component === wanted);
  if (!found) throw new Error(`no component ${wanted}`);
  return found;
};

describe("component weights", () => {
  it("add up to 1 in every component and leave out what the panel rejected", () => {
    for (const { indicators } of weights)
      expect(indicators.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    const all = weights.flatMap(({ indicators }) => indicators);
    expect(all).toHaveLength(47);
    expect(all.map(({ indicator }) => indicator.id)).not.toContain("assets.motivation");
  });

  it("are in proportion to the crisp means", () => {
    for (const { indicators, mean } of weights)
      for (const { weight, crisp } of indicators)
        expect(weight * indicators.length * mean).toBeCloseTo(crisp, 12);
  });

  it("reproduce the order of the components", () => {
    expect(of("technology-product").mean).toBeCloseTo(0.726, 3);
    expect(of("strategic-orientation").mean).toBeCloseTo(0.716, 3);
    expect(of("networking").mean).toBeCloseTo(0.713, 3);
    expect(of("coopetition").mean).toBeCloseTo(0.71, 3);
  });

  it("take row 1 from its published means", () => {
    const first = of("networking").indicators[0];
    expect(first?.crisp).toBe(0.606);
    expect(first?.fuzzy.slice(1)).toEqual([0.617, 0.817]);
    expect(first?.fuzzy[0]).toBeCloseTo(0.384, 9);
  });

  it("carry three ordered bounds for every indicator", () => {
    for (const { fuzzy } of weights.flatMap(({ indicators }) => indicators))
      expect(isFuzzy(fuzzy)).toBe(true);
  });

  it("stand on all four levels, sorted by the portal's judgement", () => {
    expect(LEVEL_SOURCE).toEqual({ id: null, judgement: true });
    expect(new Set(weights.map(({ level }) => level))).toEqual(new Set(ANTECEDENT_LEVELS));
  });
});

import { describe, expect, it } from "vitest";
import { COMPONENTS } from "@/lib/domain/antecedents/components";
import { indicatorById, indicatorOf, itemKeyOf } from "@/lib/domain/antecedents/item-keys";
import { INDICATORS, PANEL_CAVEAT } from "@/lib/domain/antecedents/panel";
import { componentWeights } from "@/lib/domain/antecedents/weights";
import { ANTECEDENTS_V1 as V1 } from "@/lib/domain/instruments/antecedents-v1";
import { allItems } from "@/lib/domain/instruments/engine";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";

const items = allItems(V1);
const accepted = INDICATORS.filter(({ id }) => id !== "assets.motivation");

describe("the instrument on antecedents", () => {
  it("asks about the 47 accepted indicators, each in the section of its component, in the source's order", () => {
    expect(V1.sections.map(({ id }) => id)).toEqual([...COMPONENTS]);
    expect(items.map(({ key }) => key)).toEqual(accepted.map(({ id }) => itemKeyOf(id)));
    for (const { id, items: own } of V1.sections)
      for (const { key } of own) expect(indicatorOf(key)?.component).toBe(id);
  });

  it("asks every point on five levels, and is not hidden by any answer", () => {
    for (const item of items) {
      expect(item.kind).toBe("level");
      expect(item.when).toBeUndefined();
    }
  });

  it("carries the panel's weight for each item and for nothing else, and its caveat", () => {
    const fuzzy = componentWeights().flatMap(({ indicators }) =>
      indicators.map((one) => [itemKeyOf(one.indicator.id), one.fuzzy]),
    );
    expect(V1.weights).toEqual(Object.fromEntries(fuzzy));
    expect(Object.keys(V1.weights ?? {})).toHaveLength(47);
    expect(V1.caveat).toBe(PANEL_CAVEAT);
  });

  it("shares with other questionnaires exactly the items of the same key, as one object", () => {
    const others = INSTRUMENTS.filter(({ id }) => id !== "antecedents").flatMap(allItems);
    const shared = items.filter(({ key }) => !key.startsWith("antecedent."));
    expect(shared).toHaveLength(8);
    for (const item of shared) expect(others).toContain(item);
  });

  it("says of each question of its own which row of the source it goes back to", () => {
    for (const { key, source } of items.filter((item) => item.key.startsWith("antecedent.")))
      expect(source).toEqual({
        id: "rezvani-2024",
        where: `Tables 6 and 7, row ${indicatorOf(key)?.row}`,
        judgement: true,
      });
  });

  it("asks how free of obstacles a firm is, so that a higher level is better everywhere", () => {
    expect(items.find(({ key }) => key === "antecedent.environment.obstacles")?.question).toMatch(
      /^How free/,
    );
  });
});

it("an indicator that the panel does not have is refused", () => {
  expect(() => indicatorById("assets.luck")).toThrow("no such indicator");
  expect(indicatorOf("antecedent.assets.luck")).toBeUndefined();
});

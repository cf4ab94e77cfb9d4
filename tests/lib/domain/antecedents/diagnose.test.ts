import { describe, expect, it } from "vitest";
import { COMPONENTS } from "@/lib/domain/antecedents/components";
import { diagnoseAntecedents as diagnose } from "@/lib/domain/antecedents/diagnose";
import { itemKeyOf } from "@/lib/domain/antecedents/item-keys";
import { weakPoints } from "@/lib/domain/antecedents/weak-points";
import { weighedItems } from "@/lib/domain/antecedents/weighed-items";
import { ANTECEDENTS_V1 as V1 } from "@/lib/domain/instruments/antecedents-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { allAt, KEYS, LEVELS, level, UNKNOWN, under } from "./firms";

const part = (id: string, answers: Answers) => {
  const found = diagnose(V1, answers).components.find(({ component }) => component === id);
  if (!found) throw new Error(`no component ${id}`);
  return found;
};
const inComponent = (id: string, value: 1 | 2 | 3 | 4 | 5): Answers =>
  Object.fromEntries(
    weighedItems(V1, {}).flatMap(({ key, component }) => (component === id ? [[key, level(value)]] : [])),
  );

describe("a firm", () => {
  it.each(LEVELS)(
    "that answers level %i throughout stands there everywhere, with bands of no width",
    (value) => {
      const share = (value - 1) / 4;
      const { overall, components, levels, capabilities, agility } = diagnose(V1, allAt(value));
      for (const one of [overall, ...components, ...levels, ...capabilities, ...agility]) {
        expect(one.band).toEqual([share, share, share]);
        expect(one.answered).toBe(one.asked);
      }
    },
  );

  it("that has answered nothing gets no score, no rank and no weak point", () => {
    const { overall, components, groups, neighbours, weakest } = diagnose(V1, {});
    expect(overall).toEqual({ score: null, band: null, answered: 0, asked: 47 });
    expect(components.every(({ score, tiedWith }) => score === null && tiedWith.length === 0)).toBe(true);
    expect([groups, neighbours, weakest]).toEqual([[], [], []]);
  });

  it("that knows nothing of one component is ranked in the eight others", () => {
    const unknown = Object.fromEntries(Object.keys(inComponent("assets", 1)).map((key) => [key, UNKNOWN]));
    const { components, groups, levels } = diagnose(V1, { ...allAt(3), ...unknown });
    expect(components.find(({ component }) => component === "assets")?.score).toBeNull();
    expect(groups.flat()).toHaveLength(8);
    expect(levels.find(({ level: one }) => one === "individual")).toMatchObject({ score: null, answered: 0 });
  });
});

describe("weights", () => {
  it("count within a component as the panel rated it", () => {
    const [few, much] = ["resources.technology", "resources.people"].map(itemKeyOf);
    const strongIn = (key = "") => part("resources", { ...inComponent("resources", 1), [key]: level(5) });
    expect(strongIn(much).score).toBeGreaterThan(strongIn(few).score ?? 1);
  });

  it("leave a band where answers differ", () => {
    const [one] = Object.keys(inComponent("resources", 1));
    const [low, middle, high] = part("resources", { ...inComponent("resources", 1), [one ?? ""]: level(5) })
      .band ?? [0, 0, 0];
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
  });

  it("of a later panel change the result, and what it gave none no longer counts", () => {
    const answers = { ...allAt(1), [itemKeyOf("resources.people")]: level(5) };
    const weights = {
      ...V1.weights,
      [itemKeyOf("resources.people")]: [0.1, 0.1, 0.1] as const,
    };
    const { [itemKeyOf("resources.money")]: _, ...without } = weights;
    const later = diagnose(under(without), answers).components.find((one) => one.component === "resources");
    expect(later?.asked).toBe(2);
    expect(later?.score).toBeLessThan(part("resources", answers).score ?? 0);
  });

  it("that are missing altogether make all count the same", () => {
    const answers = { ...allAt(1), [itemKeyOf("resources.people")]: level(5) };
    const even = diagnose(under(undefined), answers);
    expect(even.components.find(({ component }) => component === "resources")?.score).toBeCloseTo(1 / 3, 9);
    expect(even.weakest[0]?.reason.because).toBe(
      "You chose level 1 of 5, and it counts the same as all other points.",
    );
  });
});

describe("the ranking", () => {
  it("cuts where one component lies clearly above all others", () => {
    const { groups, components, neighbours } = diagnose(V1, { ...allAt(2), ...inComponent("assets", 5) });
    expect(groups[0]).toEqual(["assets"]);
    expect(groups[1]).toHaveLength(8);
    expect(components.find(({ component }) => component === "assets")?.tiedWith).toEqual([]);
    expect(neighbours[0]).toMatchObject({ above: "assets", aWins: 1000 });
    expect(neighbours[1]).toMatchObject({ ties: 1000 });
  });

  it("has the nine components in the source's order whatever the answers", () => {
    expect(diagnose(V1, allAt(3)).components.map(({ component }) => component)).toEqual([...COMPONENTS]);
  });
});

describe("weak points", () => {
  it("are the answers below the fourth level, by what is missing and how much it counts", () => {
    const answers = {
      ...allAt(4),
      [itemKeyOf("networking.contacts-in-use")]: level(1),
      [itemKeyOf("price-advantage.inputs")]: level(1),
      [itemKeyOf("networking.unforeseen")]: level(3),
    };
    const { weakest } = diagnose(V1, answers);
    expect(weakest.map(({ item, answer }) => [item, answer])).toEqual([
      ["antecedent.networking.contacts-in-use", 1],
      ["antecedent.price-advantage.inputs", 1],
      ["antecedent.networking.unforeseen", 3],
    ]);
    expect(weakest[0]?.reason).toEqual({
      ruleId: "antecedents-weak",
      because: "You chose level 1 of 5, and the experts put its importance at 0.83 of 1.",
      items: ["antecedent.networking.contacts-in-use"],
      source: { id: "rezvani-2024", where: "Tables 6 and 7, row 3", judgement: true },
    });
  });

  it("reach every item", () => {
    expect(
      weakPoints(weighedItems(V1, allAt(1)), true)
        .map(({ item }) => item)
        .toSorted(),
    ).toEqual(KEYS.toSorted());
  });
});

it("items that the published panel does not know count in the component of their section", () => {
  const proposal = { ...V1.sections[0]?.items[0], key: "antecedent.resources.patience" };
  const sections = V1.sections.map((section) =>
    section.id === "resources" ? { ...section, items: [...section.items, proposal] } : section,
  );
  const weights = { ...V1.weights, [proposal.key]: [0.5, 0.75, 1] as const };
  const instrument = { ...V1, version: 2, weights, sections } as typeof V1;
  const answers = { ...allAt(3), [proposal.key]: level(1) };
  const { components, weakest, instrument: named } = diagnose(instrument, answers);
  expect(components.find(({ component }) => component === "resources")?.asked).toBe(4);
  expect(weakest.find(({ item }) => item === proposal.key)?.reason.source).toEqual({
    id: null,
    judgement: true,
  });
  expect(named).toEqual({ id: "antecedents", version: 2 });
});

it("a diagnosis with its thousand draws takes less than five milliseconds", () => {
  const times = LEVELS.flatMap((value) => Array.from({ length: 9 }, () => timeOf(allAt(value))));
  expect(times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]).toBeLessThan(5);
});

function timeOf(answers: Answers): number {
  const begun = performance.now();
  diagnose(V1, { ...answers, [itemKeyOf("resources.people")]: level(2) });
  return performance.now() - begun;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, problemsOf } from "@/lib/domain/instruments/changes";
import { allItems } from "@/lib/domain/instruments/engine";
import { askedTooEarly, withItemOrder, withSectionOrder } from "@/lib/domain/instruments/order";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import type { Instrument } from "@/lib/domain/instruments/types";
import { COVER, withWording, wordingOf } from "@/lib/domain/instruments/wording";

const every = INSTRUMENTS.map(
  (instrument) => [`${instrument.id} ${instrument.version}`, instrument] as const,
);
const first = (instrument: Instrument) => {
  const section = instrument.sections[0];
  if (!section) throw new Error(instrument.id);
  return section;
};

describe.each(every)("%s", (_name, instrument) => {
  it("names every text once", () => {
    const names = wordingOf(instrument).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.some((name) => name.startsWith(`${COVER}:`))).toBe(true);
  });

  it("fits the room that its own texts need, and stays itself where nothing is written", () => {
    expect(wordingOf(instrument).filter(({ text, max }) => text.length > max)).toEqual([]);
    expect(withWording(instrument, new Map())).toEqual(instrument);
    expect(changesBetween(instrument, instrument)).toEqual({ texts: [], moved: [] });
    expect(problemsOf(instrument, instrument)).toEqual([]);
  });

  it("tells exactly the texts that were written anew", () => {
    const all = wordingOf(instrument).filter(({ field }) => field !== "minutes");
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(all.length - 1), { maxLength: 5 }), (places) => {
        const written = places.flatMap((at) => all[at]?.name ?? []);
        const edited = withWording(instrument, new Map(written.map((name) => [name, "Written anew"])));
        expect(
          changesBetween(instrument, edited)
            .texts.map(({ name }) => name)
            .toSorted(),
        ).toEqual(written.toSorted());
        expect(problemsOf(instrument, edited)).toEqual([]);
      }),
    );
  });

  it("keeps its questions in any order, and says which come too early", () => {
    const turned = withSectionOrder(
      instrument,
      (id) => -instrument.sections.findIndex((one) => one.id === id),
    );
    expect(turned.sections.map(({ id }) => id)).toEqual(instrument.sections.map(({ id }) => id).reverse());
    expect(problemsOf(instrument, turned).every(({ kind }) => kind === "asked-too-early")).toBe(true);
    const dependent = allItems(instrument).filter(({ when }) => when);
    for (const item of askedTooEarly(turned)) expect(dependent).toContain(item);
  });
});

describe("what keeps an edition from being published", () => {
  const instrument = INSTRUMENTS[0];
  if (!instrument) throw new Error("no instrument");

  it("is a question before the one it depends on", () => {
    const child = allItems(instrument).find(({ when }) => when);
    const home = instrument.sections.find(({ items }) => items.some(({ key }) => key === child?.key));
    if (!child || !home) throw new Error("no condition");
    const moved = withItemOrder(instrument, home.id, (key) => (key === child.key ? 0 : 1));
    expect(problemsOf(instrument, moved)).toContainEqual({ kind: "asked-too-early", item: child.key });
    expect(changesBetween(instrument, moved).moved).toContainEqual(
      expect.objectContaining({ item: child.key, to: 1 }),
    );
  });

  it("is an empty text", () => {
    const emptied = withWording(instrument, new Map([[`${first(instrument).id}:intro`, " "]]));
    expect(problemsOf(instrument, emptied)).toEqual([
      { kind: "empty", name: `${first(instrument).id}:intro` },
    ]);
  });

  it("is a question that is gone, another scale or another weight", () => {
    const [section, ...others] = instrument.sections;
    if (!section) throw new Error("no section");
    const shorter = { ...instrument, sections: [{ ...section, items: section.items.slice(1) }, ...others] };
    const weighed = { ...instrument, weights: { "phase.active": { l: 0, m: 0.5, u: 1 } } };
    for (const edited of [shorter, weighed as unknown as Instrument])
      expect(problemsOf(instrument, edited)).toContainEqual({ kind: "other-questions" });
  });
});

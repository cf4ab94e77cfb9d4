import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allItems, visibleItems } from "@/lib/domain/instruments/engine";
import { INSTRUMENTS, latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import { AGREEMENTS, agreementWord, compareRaters } from "@/lib/domain/second-rating";

const unknown = fc.constant<Answer>({ kind: "unknown" });

function answerTo(item: Item): fc.Arbitrary<Answer> {
  if (item.kind === "level")
    return fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(1, 2, 3, 4, 5).map((level) => ({ kind: "level", level }) as Answer),
      },
      { weight: 1, arbitrary: unknown },
    );
  const ids = item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  if (item.kind === "single")
    return fc.oneof(
      fc.constantFrom(...ids).map((choice): Answer => ({ kind: "single", choice })),
      unknown,
    );
  const max = item.kind === "rank" ? item.places : ids.length;
  const { kind } = item;
  return fc.oneof(
    fc
      .shuffledSubarray(ids, { minLength: 1, maxLength: max })
      .map((choices) => ({ kind, choices }) as Answer),
    unknown,
  );
}

const answersTo = (instrument: Instrument): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(allItems(instrument).map((item) => [item.key, answerTo(item)])));

const asked = fc
  .constantFrom(...INSTRUMENTS)
  .chain((instrument) => fc.tuple(fc.constant(instrument), answersTo(instrument), answersTo(instrument)));

const KI = latestInstrument("knowledge-innovation");
const levels = (level: 1 | 2 | 3 | 4 | 5): Answers =>
  Object.fromEntries(
    allItems(KI).map((item): [string, Answer] => [
      item.key,
      item.kind === "level" ? { kind: "level", level } : { kind: "unknown" },
    ]),
  );

describe("two raters of one firm", () => {
  it("agree fully where they say the same: kappa is 1, or not defined where all is one level, and there is no agenda", () => {
    fc.assert(
      fc.property(asked, ([instrument, answers]) => {
        const { overall, sections, agenda } = compareRaters(instrument, answers, answers);
        for (const { agreement } of [overall, ...sections])
          if (agreement.undefinedBecause === null) expect(agreement.kappa).toBe(1);
        expect(overall.apart).toBe(0);
        expect(overall.oneAsked).toBe(0);
        expect(agenda).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("are compared whatever the order of answers, and whichever of the two is called the firm", () => {
    fc.assert(
      fc.property(asked, ([instrument, one, other]) => {
        const there = compareRaters(instrument, one, other);
        const turned = (answers: Answers) => Object.fromEntries(Object.entries(answers).reverse());
        expect(compareRaters(instrument, turned(one), turned(other))).toEqual(there);
        const back = compareRaters(instrument, other, one);
        expect(back.overall.agreement).toEqual(there.overall.agreement);
        expect(back.agenda.map(({ item, distance }) => [item.key, distance])).toEqual(
          there.agenda.map(({ item, distance }) => [item.key, distance]),
        );
        expect(back.overall.unknown).toEqual({
          firm: there.overall.unknown.mentor,
          mentor: there.overall.unknown.firm,
          both: there.overall.unknown.both,
        });
      }),
      { numRuns: 60 },
    );
  });

  it("count what one of them does not know apart, never as far or near", () => {
    fc.assert(
      fc.property(asked, ([instrument, one, other]) => {
        const { items, overall, sections } = compareRaters(instrument, one, other);
        const { firm, mentor, both } = overall.unknown;
        expect(overall.same + overall.apart + firm + mentor + both + overall.oneAsked).toBe(items.length);
        expect(sections.reduce((sum, { agreement }) => sum + agreement.n, 0)).toBe(overall.agreement.n);
        for (const item of items)
          if (item.state === "unknown" || item.state === "one-asked") expect(item.distance).toBeNull();
          else expect(item.distance).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it("have an agenda with the farthest first, of nothing but what lies apart", () => {
    fc.assert(
      fc.property(asked, ([instrument, one, other]) => {
        const { agenda, items } = compareRaters(instrument, one, other);
        const distances = agenda.map(({ distance }) => distance ?? -1);
        expect(distances).toEqual(distances.toSorted((a, b) => b - a));
        expect(agenda).toHaveLength(items.filter(({ state }) => state === "apart").length);
        expect(distances.every((distance) => distance > 0 && distance <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("that lie a whole scale apart on everything do so by four levels", () => {
    const { agenda } = compareRaters(KI, levels(1), levels(5));
    expect(agenda.length).toBeGreaterThan(0);
    expect(agenda.every(({ levelsApart, distance }) => levelsApart === 4 && distance === 1)).toBe(true);
  });

  it("are not called apart where only one of them was asked", () => {
    const gate = KI.sections.flatMap(({ items }) => items).find(({ when }) => when)?.when;
    expect(gate).toBeDefined();
    const open = {
      ...levels(3),
      [gate?.item ?? ""]: { kind: "single", choice: String(gate?.anyOf[0]) },
    } as Answers;
    const more = visibleItems(KI, open).length - visibleItems(KI, levels(3)).length;
    if (more > 0) expect(compareRaters(KI, open, levels(3)).overall.oneAsked).toBe(more);
  });
});

describe("a kappa in words", () => {
  it.each([
    [-0.4, "poor"],
    [0, "slight"],
    [0.2, "slight"],
    [0.21, "fair"],
    [0.6, "moderate"],
    [0.8, "substantial"],
    [0.81, "almost-perfect"],
    [1, "almost-perfect"],
  ] as const)("%d is %s", (kappa, word) => {
    expect(agreementWord(kappa)).toBe(word);
    expect(AGREEMENTS).toContain(word);
  });
});

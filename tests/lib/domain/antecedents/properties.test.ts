import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnoseAntecedents as diagnose } from "@/lib/domain/antecedents/diagnose";
import type { AntecedentsDiagnosis, Measured } from "@/lib/domain/antecedents/types";
import { tied } from "@/lib/domain/fuzzy-bands";
import { ANTECEDENTS_V1 as V1 } from "@/lib/domain/instruments/antecedents-v1";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { anyWeight } from "../weighted-answers";
import { anyAnswers, evenly, KEYS, level, oneBetter, UNKNOWN, under } from "./firms";

const measures = ({
  overall,
  components,
  levels,
  capabilities,
  agility,
}: AntecedentsDiagnosis): Measured[] => [overall, ...components, ...levels, ...capabilities, ...agility];
const needs = ({ weakest }: AntecedentsDiagnosis) =>
  KEYS.map((key) => weakest.find(({ item }) => item === key)?.need ?? 0);
const shuffled = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
const once = { numRuns: 60 };

describe("a better answer", () => {
  it("never lowers a score or an end of its band, and never enlarges a gap", () => {
    fc.assert(
      fc.property(anyAnswers, oneBetter, (answers, { key, lower, higher }) => {
        const worse = diagnose(V1, { ...answers, [key]: lower });
        const better = diagnose(V1, { ...answers, [key]: higher });
        measures(better).forEach(({ band }, at) => {
          const before = measures(worse)[at]?.band;
          band?.forEach((end, which) => {
            expect(end).toBeGreaterThanOrEqual(before?.[which] ?? 0);
          });
        });
        needs(better).forEach((need, at) => {
          expect(need).toBeLessThanOrEqual(needs(worse)[at] ?? 0);
        });
      }),
      once,
    );
  });
});

describe("every measure", () => {
  it("lies in 0..1 inside its band, and is known exactly where an answer is", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const diagnosis = diagnose(V1, answers);
        for (const { score, band, answered, asked } of measures(diagnosis)) {
          expect(answered).toBeLessThanOrEqual(asked);
          expect(score === null).toBe(answered === 0);
          if (score === null || band === null) continue;
          expect([0, ...band, 1]).toEqual([0, ...band, 1].toSorted((a, b) => a - b));
          expect(band[1]).toBe(score);
        }
        for (const { need, missing } of diagnosis.weakest)
          expect(need > 0 && need <= 1 && missing > 0.25 && missing <= 1).toBe(true);
      }),
      once,
    );
  });

  it("carries its band to a point where all weights are the same number", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(evenly([0.4, 0.4, 0.4]), under(undefined)), (answers, even) => {
        for (const { band } of measures(diagnose(even, answers)))
          if (band) expect(band[2] - band[0]).toBeLessThan(1e-9);
      }),
      once,
    );
  });
});

describe("an answer that is not known", () => {
  it("never scores as zero: it scores as if it had not been asked", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...KEYS), (answers, key) => {
        const { [key]: _, ...without } = answers;
        expect(diagnose(V1, { ...answers, [key]: UNKNOWN })).toEqual(diagnose(V1, without));
      }),
      once,
    );
  });

  it("never makes a score lower or a gap larger than the lowest level would", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...KEYS), (answers, key) => {
        const unknown = diagnose(V1, { ...answers, [key]: UNKNOWN });
        const lowest = diagnose(V1, { ...answers, [key]: level(1) });
        measures(unknown).forEach(({ score }, at) => {
          if (score !== null) expect(score).toBeGreaterThanOrEqual(measures(lowest)[at]?.score ?? 0);
        });
        needs(unknown).forEach((need, at) => {
          expect(need).toBeLessThanOrEqual(needs(lowest)[at] ?? 0);
        });
      }),
      once,
    );
  });
});

describe("the ranking", () => {
  it("puts every group clearly above the next and ties components both ways", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { components, groups } = diagnose(V1, answers);
        const bandOf = (id: string) =>
          components.find(({ component }) => component === id)?.band ?? [0, 0, 0];
        groups.forEach((group, at) => {
          for (const one of group)
            for (const other of groups.slice(at + 1).flat()) {
              expect(tied(bandOf(one), bandOf(other))).toBe(false);
              expect(bandOf(one)[1]).toBeGreaterThan(bandOf(other)[1]);
            }
        });
        for (const { component, tiedWith } of components)
          for (const other of tiedWith)
            expect(components.find((one) => one.component === other)?.tiedWith).toContain(component);
        const known = components.filter(({ score }) => score !== null);
        expect(groups.flat().toSorted()).toEqual(known.map(({ component }) => component).toSorted());
      }),
      once,
    );
  });

  it("names sets of which each is tied with every other, and leaves out nobody who is tied", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { components, ties } = diagnose(V1, answers);
        const tiedWith = (id: string) => components.find(({ component }) => component === id)?.tiedWith ?? [];
        for (const tie of ties)
          for (const id of tie) expect([id, ...tiedWith(id)]).toEqual(expect.arrayContaining([...tie]));
        for (const { component, tiedWith: others } of components)
          for (const other of others)
            expect(ties.some((tie) => tie.includes(component) && tie.includes(other))).toBe(true);
        for (const tie of ties)
          expect(ties.filter((other) => tie.every((id) => other.includes(id)))).toEqual([tie]);
      }),
      once,
    );
  });

  it("draws a thousand weightings for each pair of neighbours", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { groups, neighbours } = diagnose(V1, answers);
        const order = groups.flat();
        expect(neighbours.map(({ above }) => above)).toEqual(order.slice(0, -1));
        expect(neighbours.map(({ below }) => below)).toEqual(order.slice(1));
        for (const { aWins, bWins, ties } of neighbours) expect(aWins + bWins + ties).toBe(1000);
      }),
      once,
    );
  });
});

describe("order", () => {
  it("of answers, sections and items never matters", () => {
    const anyOrder: fc.Arbitrary<Instrument> = shuffled(V1.sections)
      .chain((sections) =>
        fc.tuple(
          ...sections.map((section) => shuffled(section.items).map((items) => ({ ...section, items }))),
        ),
      )
      .map((sections) => ({ ...V1, sections }));
    const anyEntries = anyAnswers.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        shuffled(Object.entries(answers)).map((entries) => Object.fromEntries(entries) as Answers),
      ),
    );
    fc.assert(
      fc.property(anyOrder, anyEntries, (instrument, [answers, other]) => {
        expect(JSON.stringify(diagnose(instrument, other))).toBe(JSON.stringify(diagnose(V1, answers)));
      }),
      once,
    );
  });
});

it("any panel's weights give a diagnosis that survives storing, without a change to what was given", () => {
  const anyWeights = fc
    .tuple(...KEYS.map((key) => fc.tuple(fc.constant(key), fc.option(anyWeight, { freq: 9 }))))
    .map((entries) =>
      Object.fromEntries(entries.flatMap(([key, weight]) => (weight ? [[key, weight]] : []))),
    );
  fc.assert(
    fc.property(anyAnswers, anyWeights, (answers, weights) => {
      const before = JSON.stringify([answers, weights]);
      const diagnosis = diagnose(under(weights), answers);
      expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
      expect(diagnosis.overall.asked).toBe(Object.keys(weights).length);
      expect(JSON.stringify([answers, weights])).toBe(before);
    }),
    once,
  );
});

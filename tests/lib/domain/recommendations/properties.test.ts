import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "@/lib/domain/instruments/types";
import type { Facts } from "@/lib/domain/recommendations/facts";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { MODELS_ASKING, scoreOf } from "@/lib/domain/recommendations/score";
import { UNKNOWN } from "../knowledge-innovation/firms";
import { anyFacts, FIRM_WIDE, factsOf, ITEMS } from "./firms";

const turned = <T>(list: readonly T[]) => [...list].reverse();
const backwards = (record: object) => Object.fromEntries(turned(Object.entries(record)));
const all = (facts: Facts) => {
  const { first, rest } = recommend(facts);
  return [...first, ...rest];
};

describe("advice from several questionnaires", () => {
  it("is at most six first, each list falling by score and then id, nothing lost or doubled", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { first, rest } = recommend(facts);
        expect(first.length).toBeLessThanOrEqual(6);
        if (rest.length > 0) expect(first).toHaveLength(6);
        expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(first.length + rest.length);
        for (const list of [first, rest]) {
          const sorted = list.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
          expect(list.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("has factors and a score in 0..1, the score made of the factors, and reasons with answers", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { score, measure, effort, because, models, expects } of all(facts)) {
          for (const factor of Object.values(measure)) expect(factor >= 0 && factor <= 1).toBe(true);
          expect(score >= 0 && score <= 1).toBe(true);
          expect(score).toBe(scoreOf(measure, effort));
          expect(measure.breadth).toBe(models.length / MODELS_ASKING);
          expect(models.filter((id) => !FIRM_WIDE.some((instrument) => instrument.id === id))).toEqual([]);
          expect(because.length).toBeGreaterThan(0);
          expect(because.flatMap(({ items }) => items).filter((key) => !ITEMS.has(key))).toEqual([]);
          expect(because.every((reason) => reason.items.length > 0)).toBe(true);
          expect(expects.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("does not depend on the order of answers, choices or questionnaires", () => {
    fc.assert(
      fc.property(anyFacts, ({ answers, diagnoses, profile }) => {
        const others = Object.entries(answers).map(([key, answer]): [string, Answer] => [
          key,
          answer.kind === "multiple" ? { ...answer, choices: turned(answer.choices) } : answer,
        ]);
        const shuffled: Facts = {
          answers: backwards(Object.fromEntries(others)),
          diagnoses: backwards(diagnoses),
          ...(profile ? { profile } : {}),
        };
        expect(recommend(shuffled)).toEqual(
          recommend({ answers, diagnoses, ...(profile ? { profile } : {}) }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("never takes “I don't know” for an answer: what it rests on is a gap that says so, or the phase", () => {
    const unknown = Object.fromEntries([...ITEMS.keys()].map((key) => [key, UNKNOWN]));
    for (const one of all(factsOf(unknown))) {
      const open = one.because.filter(
        ({ because }) => !/not known|not begun|is open|not done business|not abroad yet/.test(because),
      );
      expect(open.map(({ because }) => because)).toEqual([]);
    }
  });

  it("weighs no less what more questionnaires ask for", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (gap, models) => {
          const at = (asking: number) => scoreOf({ need: 1, gap, breadth: asking / MODELS_ASKING }, "small");
          expect(at(models + 1)).toBeGreaterThanOrEqual(at(models));
        },
      ),
    );
  });
});

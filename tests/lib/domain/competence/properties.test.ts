import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { diagnoseCompetence } from "@/lib/domain/competence/diagnose";
import type { CompetenceDiagnosis } from "@/lib/domain/competence/types";
import { COMPETENCE_V1 as V1 } from "@/lib/domain/instruments/competence-v1";
import type { Answer, Answers } from "@/lib/domain/instruments/types";
import { allAt, anyAnswers, anyProfile, LEVELS, level, levelKeys, multiple, UNKNOWN } from "./firms";

const of = (answers: Answers) => diagnoseCompetence(V1, answers);
const needs = ({ gaps }: CompetenceDiagnosis) =>
  COMPETENCE_PARTS.map(({ id }) => gaps.find(({ part }) => part === id)?.need ?? 0);
const measures = ({ areas, activities }: CompetenceDiagnosis) => [
  ...areas.flatMap(({ score, parts }) => [score, ...parts.map((part) => part.score)]),
  ...activities.flatMap(({ score, competences }) => [score, ...competences.map((one) => one.score)]),
];
const SHARES = ["competence.organisation.plan.parts", "competence.institutions.watching.fields"] as const;
const PLAN = ["country", "figures", "competitors", "goals", "channels"];

/** A worse and a better answer to one item that is scored. */
const oneBetter: fc.Arbitrary<{ key: string; worse: Answer; better: Answer }> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...levelKeys), fc.subarray([...LEVELS], { minLength: 2, maxLength: 2 }))
    .map(([key, [low = 1, high = 5]]) => ({ key, worse: level(low), better: level(high) })),
  fc.subarray(PLAN, { minLength: 1 }).map((some) => ({
    key: SHARES[0],
    worse: multiple(...some),
    better: multiple(...some, "promotion"),
  })),
  fc.constant({ key: SHARES[1], worse: multiple("none"), better: multiple("law") }),
);

describe("a better answer", () => {
  it("never enlarges a gap and never lowers a score", () => {
    fc.assert(
      fc.property(anyAnswers, oneBetter, (answers, { key, worse, better }) => {
        const before = of({ ...answers, [key]: worse });
        const after = of({ ...answers, [key]: better });
        const [neededBefore, heldBefore] = [needs(before), measures(before)];
        expect(needs(after).filter((need, at) => need > (neededBefore[at] ?? 0))).toEqual([]);
        expect(measures(after).filter((held, at) => (held ?? 0) < (heldBefore[at] ?? 0) - 1e-12)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("every measure", () => {
  it("lies in 0..1, and counts no more answers than were asked", () => {
    fc.assert(
      fc.property(anyAnswers, fc.option(anyProfile, { nil: undefined }), (answers, profile) => {
        const said = diagnoseCompetence(V1, answers, profile);
        for (const measure of [
          ...measures(said),
          ...said.gaps.flatMap(({ need, missing }) => [need, missing]),
        ]) {
          if (measure !== null && !(measure >= 0 && measure <= 1)) expect.fail(`${measure} is outside 0..1`);
        }
        for (const { need } of said.gaps) expect(need).toBeGreaterThan(0);
        for (const { score, answered, asked } of said.areas.flatMap((area) => [area, ...area.parts])) {
          expect(answered).toBeLessThanOrEqual(asked);
          expect(score === null).toBe(answered === 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("reaches the top and the bottom, and takes every level between", () => {
    for (const value of LEVELS) {
      const answers: Answers = {
        ...allAt(value),
        [SHARES[0]]: UNKNOWN,
        [SHARES[1]]: UNKNOWN,
      };
      for (const measure of measures(of(answers))) {
        if (measure !== null) expect(measure).toBeCloseTo((value - 1) / 4);
      }
    }
  });

  it("does not depend on the age or the size of the firm", () => {
    fc.assert(
      fc.property(anyAnswers, anyProfile, anyProfile, (answers, one, other) => {
        const first = diagnoseCompetence(V1, answers, one);
        const second = diagnoseCompetence(V1, answers, other);
        expect(measures(second)).toEqual(measures(first));
        expect(second.gaps).toEqual(first.gaps);
      }),
    );
  });

  it("comes with whole sentences", () => {
    fc.assert(
      fc.property(anyAnswers, anyProfile, (answers, profile) => {
        const said = diagnoseCompetence(V1, answers, profile);
        const { goAbroad, stage, gaps, barriers, orientation, bornGlobal, activities } = said;
        const reasoned = [goAbroad, stage, ...gaps, barriers, orientation, bornGlobal, ...activities];
        for (const { because } of reasoned.map(({ reason }) => reason)) {
          expect(because).toMatch(/^[A-Z][^{}]*\.$/);
          expect(because).not.toMatch(/undefined|null|NaN|Infinity| {2}/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("an answer that is not known", () => {
  it("scores as if it had not been asked, never as zero", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...levelKeys), (answers, key) => {
        const { [key]: _, ...without } = answers;
        expect(measures(of({ ...answers, [key]: UNKNOWN }))).toEqual(measures(of(without)));
      }),
    );
  });

  it("never makes a gap larger than the lowest level would", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...levelKeys), (answers, key) => {
        const lowest = needs(of({ ...answers, [key]: level(1) }));
        needs(of({ ...answers, [key]: UNKNOWN })).forEach((need, at) => {
          expect(need).toBeLessThanOrEqual(lowest[at] ?? 0);
        });
      }),
    );
  });
});

describe("order", () => {
  it("of answers, of ticks and of the profile's markets never matters; only a ranking has one", () => {
    fc.assert(
      fc.property(anyAnswers, anyProfile, (answers, profile) => {
        const turned = Object.fromEntries(
          Object.entries(answers)
            .reverse()
            .map(([key, answer]) => [
              key,
              answer.kind === "multiple" ? { ...answer, choices: answer.choices.toReversed() } : answer,
            ]),
        );
        const markets = profile.markets?.toReversed() ?? [];
        expect(diagnoseCompetence(V1, turned, { ...profile, markets })).toEqual(
          diagnoseCompetence(V1, answers, profile),
        );
      }),
    );
  });

  it("of gaps is by need, ties by the order of the parts", () => {
    const at = (part: string) => COMPETENCE_PARTS.findIndex(({ id }) => id === part);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { gaps } = of(answers);
        expect(gaps).toEqual(
          gaps.toSorted((one, other) => other.need - one.need || at(one.part) - at(other.part)),
        );
      }),
    );
  });
});

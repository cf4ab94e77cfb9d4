import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allItems, canonicalAnswers, checkAnswer } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answers } from "@/lib/domain/instruments/types";
import { figuresOf } from "@/lib/domain/models/figures";
import { MODELS } from "@/lib/domain/models/registry";
import type { ModelId } from "@/lib/domain/models/types";
import { anyAnswersTo } from "./any-answers";

const IDS = Object.keys(MODELS) as ModelId[];
const LEVELS = [1, 2, 3, 4, 5] as const;

describe.each(IDS)("the model of %s", (id) => {
  const instrument = latestInstrument(id);
  const answers = anyAnswersTo(instrument);
  const said = (given: Answers) => MODELS[id].diagnose(instrument, given);
  const figures = (given: Answers) => figuresOf(id, said(given) as never);
  const allAt = (level: (typeof LEVELS)[number]): Answers =>
    Object.fromEntries(
      allItems(instrument).flatMap(({ kind, key }) => (kind === "level" ? [[key, { kind, level }]] : [])),
    );

  it("takes every answer that the questionnaire takes, and says the same for the same in any order", () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const [key, answer] of Object.entries(given))
          expect(checkAnswer(instrument, key, answer)).toEqual(answer);
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect(said(turned)).toEqual(said(given));
      }),
      { numRuns: 25 },
    );
  });

  it("says plain data that comes back from where it is stored as it was", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const diagnosis = said(given);
        expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
        expect(diagnosis).toMatchObject({
          instrument: { id, version: instrument.version },
          rulesVersion: MODELS[id].rulesVersion,
        });
      }),
      { numRuns: 25 },
    );
  });

  it("counts “I don't know” like no answer, and what is not asked not at all", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const asked = canonicalAnswers(instrument, given);
        expect(figures(asked)).toEqual(figures(given));
        const known = Object.entries(asked).filter(([, { kind }]) => kind !== "unknown");
        expect(figures(Object.fromEntries(known)).map(({ score }) => score)).toEqual(
          figures(asked).map(({ score }) => score),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("has figures in 0..1 with a name each, and knows none where nothing is answered", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const found = figures(given);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { score, label } of found) {
          expect(score === null || (score >= 0 && score <= 1)).toBe(true);
          expect(label).not.toBe("");
        }
      }),
      { numRuns: 25 },
    );
  });

  it("lets levels that rise together lower no figure, from the bottom to the top", () => {
    const ladder = LEVELS.map((level) => figures(allAt(level)));
    for (const [at, step] of ladder.entries())
      for (const [index, { key, score }] of step.entries()) {
        const below = ladder[at - 1]?.[index]?.score;
        if (score !== null && typeof below === "number")
          expect(score, key).toBeGreaterThanOrEqual(below - 1e-9);
      }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaScores } from "@/lib/domain/competence/scores";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import { COMPETENCE_V1 } from "@/lib/domain/instruments/competence-v1";
import { countedItems } from "@/lib/domain/instruments/counted-items";
import { allItems, canonicalAnswers, levelScore } from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { countsByWeights } from "@/lib/domain/instruments/weights";
import { figuresOf } from "@/lib/domain/models/figures";
import { MODELS } from "@/lib/domain/models/registry";
import { anyAnswers as anyCompetence } from "./competence/firms";
import { anyAnswers as anyKnowledge } from "./knowledge-innovation/firms";
import { anyWeight } from "./weighted-answers";

type Weights = Record<string, Fuzzy>;
const evenly = (instrument: Instrument, weight: Fuzzy): Weights =>
  Object.fromEntries(allItems(instrument).map(({ key }) => [key, weight]));
const scoresOf = (instrument: Instrument, answers: Answers) =>
  instrument.id === "competence"
    ? figuresOf("competence", MODELS.competence.diagnose(instrument, answers))
    : figuresOf("knowledge-innovation", MODELS["knowledge-innovation"].diagnose(instrument, answers));

const MODELS_OF = [
  [COMPETENCE_V1, anyCompetence],
  [KNOWLEDGE_INNOVATION_V1, anyKnowledge],
] as const;

const weightsOf = (instrument: Instrument): fc.Arbitrary<Weights> =>
  fc
    .tuple(...allItems(instrument).map(({ key }) => fc.tuple(fc.constant(key), fc.option(anyWeight))))
    .map((all) => Object.fromEntries(all.flatMap(([key, weight]) => (weight ? [[key, weight]] : []))));

describe.each(MODELS_OF)("the scores of $id under a panel's weights", (V1, anyAnswers) => {
  const counted = [...countedItems(V1)];
  const levels = allItems(V1).filter(({ kind, key }) => kind === "level" && counted.includes(key));

  it("are those without weights where every question counts the same", () => {
    fc.assert(
      fc.property(anyAnswers, anyWeight, (answers, weight) => {
        fc.pre(weight[2] > 0);
        const bare = scoresOf(V1, answers);
        scoresOf({ ...V1, weights: evenly(V1, weight) }, answers).forEach(({ key, score }, at) => {
          expect(key).toBe(bare[at]?.key);
          const was = bare[at]?.score ?? null;
          if (score === null || was === null) expect(score).toBe(was);
          else expect(score).toBeCloseTo(was, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("do not change with the answer to a question that counts nothing", () => {
    const some = fc.constantFrom(...levels.map(({ key }) => key));
    const level = fc.constantFrom(1, 3, 5).map((value) => ({ kind: "level", level: value }) as const);
    fc.assert(
      fc.property(anyAnswers, weightsOf(V1), some, level, (answers, weights, key, other) => {
        const { [key]: _, ...without } = weights;
        const instrument = { ...V1, weights: without };
        const nothing = { ...V1, weights: { ...weights, [key]: [0, 0, 0] as const } };
        const scores = scoresOf(instrument, answers);
        expect(scoresOf(instrument, { ...answers, [key]: other })).toEqual(scores);
        expect(scoresOf(nothing, answers)).toEqual(scores);
      }),
      { numRuns: 60 },
    );
  });

  it("never fall with a better answer, and lie within their bands", () => {
    const up = fc.tuple(fc.constantFrom(...levels.map(({ key }) => key)), fc.constantFrom(1, 2, 3, 4));
    fc.assert(
      fc.property(anyAnswers, weightsOf(V1), up, (answers, weights, [key, from]) => {
        const instrument = { ...V1, weights };
        const at = (level: number) =>
          scoresOf(instrument, { ...answers, [key]: { kind: "level", level } } as Answers);
        const better = at(from + 1);
        at(from).forEach(({ score }, which) => {
          expect(better[which]?.score ?? 0).toBeGreaterThanOrEqual((score ?? 0) - 1e-9);
        });
        for (const { score, band } of bandsOf(instrument, answers)) {
          expect(score === null).toBe(band === undefined);
          if (band) expect([0, ...band, 1]).toEqual([0, ...band, 1].toSorted((a, b) => a - b));
          if (band) expect(band[1]).toBe(score);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Everything that has a score and a band. */
function bandsOf(instrument: Instrument, answers: Answers) {
  if (instrument.id === "competence") {
    const { areas, activities } = MODELS.competence.diagnose(instrument, answers);
    return [...areas, ...areas.flatMap(({ parts }) => parts), ...activities];
  }
  const said = MODELS["knowledge-innovation"].diagnose(instrument, answers);
  const { score, range } = said.band;
  return [...said.knowledge, ...said.activities, ...said.innovations, { score, band: range }];
}

describe("a weighed part", () => {
  const [spoken, written] = ["spoken", "written"].map((one) => `competence.personal.languages.${one}`);
  const answers: Answers = {
    [spoken ?? ""]: { kind: "level", level: 5 },
    [written ?? ""]: { kind: "level", level: 1 },
  };
  const languages = (weights: Weights) =>
    areaScores({ ...COMPETENCE_V1, weights }, canonicalAnswers(COMPETENCE_V1, answers))
      .flatMap(({ parts }) => parts)
      .find(({ part }) => part === "languages");

  it("is the weighted mean of its questions, and reaches as far as the experts' spread lets it", () => {
    const said = languages({ [spoken ?? ""]: [0.5, 0.75, 1], [written ?? ""]: [0.25, 0.25, 0.25] });
    expect(said).toMatchObject({ score: 0.75, answered: 2, asked: 2 });
    expect(said?.band?.map((end) => Number(end.toFixed(4)))).toEqual([0.6667, 0.75, 0.8]);
  });

  it("is not asked about, and so no gap, where the panel left out all of it", () => {
    expect(languages({})).toEqual({ part: "languages", score: null, answered: 0, asked: 0 });
    const weights = { [spoken ?? ""]: [0.5, 0.75, 1] as const };
    const { gaps, areas } = MODELS.competence.diagnose({ ...COMPETENCE_V1, weights }, answers);
    expect(gaps).toEqual([]);
    expect(areas.find(({ area }) => area === "personal")?.score).toBe(levelScore(answers[spoken ?? ""]));
  });

  it("stands behind a gap with the questions alone that count", () => {
    const weights = { [written ?? ""]: [0.5, 0.75, 1] as const };
    const { gaps, rulesVersion } = MODELS.competence.diagnose({ ...COMPETENCE_V1, weights }, answers);
    expect(gaps.map(({ part, reason }) => [part, reason.items])).toEqual([["languages", [written]]]);
    expect(rulesVersion).toBe(3);
    expect(MODELS.competence.diagnose(COMPETENCE_V1, answers).rulesVersion).toBe(2);
  });
});

describe("which questionnaires count by weights", () => {
  it("is those with questions that a weighed score counts", () => {
    for (const instrument of INSTRUMENTS)
      expect([instrument.id, countedItems(instrument).size > 0]).toEqual([
        instrument.id,
        countsByWeights(instrument.id),
      ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentWeights } from "@/lib/domain/antecedents/weights";
import { DomainError } from "@/lib/domain/error";
import { crispOf } from "@/lib/domain/fuzzy";
import { rankByBand, type ScoreBand, scoreBand, tied, type WeightedAnswer } from "@/lib/domain/fuzzy-bands";
import { anyAnswers, anyScore, anyWeight } from "./weighted-answers";

const bandOf = (answers: readonly WeightedAnswer[]): ScoreBand => {
  const band = scoreBand(answers);
  if (!band) throw new Error("no band");
  return band;
};

describe("a band", () => {
  it("reaches from the least to the greatest mean that the weights allow", () => {
    const weight = [0.25, 0.5, 0.75] as const;
    expect(
      bandOf([
        { score: 0, weight },
        { score: 1, weight },
      ]),
    ).toEqual([0.25, 0.5, 0.75]);
  });

  it("has no width where the weights are known exactly, or all answers are alike", () => {
    const exact = bandOf([
      { score: 0, weight: [0.2, 0.2, 0.2] },
      { score: 1, weight: [0.6, 0.6, 0.6] },
    ]);
    expect(exact).toEqual([0.75, 0.75, 0.75]);
    const alike = bandOf([
      { score: 0.7, weight: [0.1, 0.3, 0.9] },
      { score: 0.7, weight: [0, 0.6, 0.8] },
    ]);
    expect(alike).toEqual([0.7, 0.7, 0.7]);
  });

  it("leaves out what is not known, and is null where nothing is", () => {
    const known = { score: 0.5, weight: [0.5, 0.75, 1] } as const;
    const unknown = { score: null, weight: [0.75, 1, 1] } as const;
    expect(scoreBand([known, unknown])).toEqual(scoreBand([known]));
    expect(scoreBand([unknown])).toBeNull();
    expect(scoreBand([])).toBeNull();
  });

  it.each<[string, WeightedAnswer[]]>([
    ["a score above 1", [{ score: 1.5, weight: [0, 0.5, 1] }]],
    ["a score that is no number", [{ score: Number.NaN, weight: [0, 0.5, 1] }]],
    ["bounds out of order", [{ score: 1, weight: [1, 0.5, 0] }]],
    ["bounds out of order beside an unknown score", [{ score: null, weight: [1, 0.5, 0] }]],
    ["answers that weigh nothing", [{ score: 1, weight: [0, 0, 0] }]],
  ])("refuses %s", (_, answers) => {
    expect(() => scoreBand(answers)).toThrow(DomainError);
  });

  it("is as wide as the panel on high technology makes it", () => {
    for (const { indicators } of componentWeights()) {
      const [low, middle, high] = bandOf(
        indicators.map(({ fuzzy }, at) => ({ score: at % 2, weight: fuzzy })),
      );
      expect(low).toBeLessThan(middle);
      expect(middle).toBeLessThan(high);
    }
  });
});

describe("every band", () => {
  it("has ordered bounds within the scores it is made of", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [low, middle, high] = bandOf(answers);
        const scores = answers.flatMap(({ score }) => score ?? []);
        expect(low <= middle && middle <= high).toBe(true);
        expect(low).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  });

  it("holds the mean under any weights within their bounds, and has its middle under the crisp ones", () => {
    const share = fc.nat(1000).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(anyAnswers, fc.array(share, { minLength: 12, maxLength: 12 }), (answers, shares) => {
        const meanUnder = (weights: readonly number[]) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          return answers.reduce((sum, { score }, at) => sum + (score ?? 0) * (weights[at] ?? 0), 0) / total;
        };
        const [low, middle, high] = bandOf(answers);
        const within = answers.map(({ weight: [l, , u] }, at) => l + (u - l) * (shares[at] ?? 0));
        expect(meanUnder(answers.map(({ weight }) => crispOf(weight)))).toBeCloseTo(middle, 9);
        if (within.every((weight) => weight === 0)) return;
        expect(meanUnder(within)).toBeGreaterThanOrEqual(low - 1e-9);
        expect(meanUnder(within)).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it("reaches exactly as far as the corners of all weights do", () => {
    fc.assert(
      fc.property(anyAnswers, (all) => {
        const answers = all.slice(0, 6);
        const means = Array.from({ length: 2 ** answers.length }, (_, corner) => {
          const weights = answers.map(({ weight: [l, , u] }, at) => ((corner >> at) & 1 ? u : l));
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          return answers.reduce((sum, { score }, at) => sum + score * (weights[at] ?? 0), 0) / total;
        }).filter((mean) => !Number.isNaN(mean));
        const [low, , high] = bandOf(answers);
        expect(low).toBeCloseTo(Math.min(...means), 9);
        expect(high).toBeCloseTo(Math.max(...means), 9);
      }),
    );
  });

  it("is the same in any order of answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(scoreBand(answers.toReversed())).toEqual(scoreBand(answers));
      }),
    );
  });

  it("never falls by a better answer", () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), anyScore, (answers, pick, to) => {
        const at = pick % answers.length;
        const better = answers.map((answer, place) =>
          place === at ? { ...answer, score: Math.max(to, answer.score ?? 0) } : answer,
        );
        const [before, after] = [bandOf(answers), bandOf(better)];
        after.forEach((bound, place) => {
          expect(bound).toBeGreaterThanOrEqual((before[place] ?? 0) - 1e-9);
        });
      }),
    );
  });

  it("grows no wider by weights that are better known", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyScore, anyWeight), { minLength: 1, maxLength: 12 }), (parts) => {
        const wide = bandOf(parts.map(([score, weight]) => ({ score, weight })));
        const narrow = bandOf(
          parts.map(([score, [l, m, u]]) => ({ score, weight: [(l + m) / 2, m, (m + u) / 2] })),
        );
        expect(narrow[0]).toBeGreaterThanOrEqual(wide[0] - 1e-9);
        expect(narrow[2]).toBeLessThanOrEqual(wide[2] + 1e-9);
      }),
    );
  });
});

describe("ties and ranks", () => {
  const [low, touching, high] = [
    [0.1, 0.2, 0.3],
    [0.3, 0.4, 0.5],
    [0.45, 0.6, 0.7],
  ] as const;

  it("calls bands that share a point tied", () => {
    expect(tied(low, touching)).toBe(true);
    expect(tied(touching, high)).toBe(true);
    expect(tied(low, high)).toBe(false);
    expect(tied(high, low)).toBe(false);
    expect(tied(low, low)).toBe(true);
  });

  it("ranks by the middle, says what cannot be told apart, and does not pass ties on", () => {
    const ranked = rankByBand([
      { id: "low", band: low },
      { id: "high", band: high },
      { id: "touching", band: touching },
    ]);
    expect(ranked.map(({ id, tiedWith }) => [id, tiedWith])).toEqual([
      ["high", ["touching"]],
      ["touching", ["high", "low"]],
      ["low", ["touching"]],
    ]);
  });

  it("breaks ties of the middle by id alone", () => {
    const entries = ["b", "c", "a"].map((id) => ({ id, band: low }));
    expect(rankByBand(entries).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("refuses what is no band", () => {
    expect(() => tied(low, [0.2, Number.NaN, 0.4])).toThrow(DomainError);
    expect(() => tied([0.4, 0.3, 0.2], low)).toThrow(DomainError);
  });

  it("refuses an id given twice", () => {
    expect(() =>
      rankByBand([
        { id: "a", band: low },
        { id: "a", band: high },
      ]),
    ).toThrow(DomainError);
  });
});

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import { matchWave } from "@/lib/domain/matching";
import { evidenceOf } from "@/lib/domain/pairing/evidence";
import { allFailed, firstFailed } from "@/lib/domain/pairing/hard-rules";
import { pairsOf } from "@/lib/domain/pairing/pairs";
import { partOf, scoreCard } from "@/lib/domain/pairing/parts";
import {
  DEFAULT_WEIGHTS,
  HARD_RULES,
  PARTS,
  type PairingFirm,
  type PairingMentor,
  type Weights,
} from "@/lib/domain/pairing/types";
import { randomPairing } from "../../../support/random-pairing";

// Many cases: a machine that does other work beside may need longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const shape = { firms: 12, mentors: 40, countries: 4, languages: 3, divisions: 5 };
const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe("the pairs of a wave", () => {
  it("are those that no hard rule forbids, each with the score of its card", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { firms, mentors } = randomPairing(shape, seed);
        const { edges } = pairsOf(firms, mentors, DEFAULT_WEIGHTS);
        const expected = firms.flatMap((firm) =>
          mentors.flatMap((mentor) =>
            firstFailed(firm, mentor) === null
              ? [
                  {
                    firm: firm.id,
                    mentor: mentor.id,
                    score: scoreCard(firm, mentor, DEFAULT_WEIGHTS).score,
                  },
                ]
              : [],
          ),
        );
        expect(edges).toEqual(expected);
        expect(() =>
          matchWave({ firms: firms.map(({ id }) => ({ id })), mentors: mentors.map(seats), edges }),
        ).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it("tell for every firm how many mentors each rule kept away, each under the first that failed", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { firms, mentors } = randomPairing(shape, seed);
        const { edges, rejected } = pairsOf(firms, mentors, DEFAULT_WEIGHTS);
        for (const firm of firms) {
          const counts = rejected.get(firm.id);
          for (const rule of HARD_RULES)
            expect(counts?.[rule]).toBe(
              mentors.filter((mentor) => firstFailed(firm, mentor) === rule).length,
            );
          const away = Object.values(counts ?? {}).reduce((sum, one) => sum + one, 0);
          expect(away + edges.filter((edge) => edge.firm === firm.id).length).toBe(mentors.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("meet every hard rule in a wave that is large enough", () => {
    const { firms, mentors } = randomPairing({ ...shape, firms: 60, mentors: 200 }, 7);
    const abroad = mentors.map((mentor, at) => (at === 0 ? { ...mentor, agencyId: "another" } : mentor));
    const met = new Set(firms.flatMap((firm) => abroad.flatMap((mentor) => allFailed(firm, mentor))));
    expect(HARD_RULES.filter((rule) => !met.has(rule))).toEqual([]);
  });
});

describe("the score of a pair", () => {
  const anyWeights: fc.Arbitrary<Weights> = fc
    .tuple(...PARTS.map(() => fc.integer({ min: 0, max: 100 })))
    .map((weights) => Object.fromEntries(PARTS.map((part, at) => [part, weights[at]])) as Weights);

  it("is whole and within 0 to 1000, and its lines add up to it but for rounding", () => {
    fc.assert(
      fc.property(seeds, anyWeights, (seed, weights) => {
        const { firms, mentors } = randomPairing({ ...shape, firms: 3, mentors: 5 }, seed);
        for (const firm of firms)
          for (const mentor of mentors) {
            const { score, lines } = scoreCard(firm, mentor, weights);
            expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true);
            const sum = lines.reduce((total, { points }) => total + points, 0);
            expect(Math.abs(sum - score)).toBeLessThanOrEqual(PARTS.length);
          }
      }),
      { numRuns: 150 },
    );
  });

  it("rises with years in the market, with the level of the language and with every gap that is covered", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { firms, mentors } = randomPairing({ ...shape, firms: 3, mentors: 5 }, seed);
        for (const firm of firms)
          for (const mentor of mentors) {
            const { score } = scoreCard(firm, mentor, DEFAULT_WEIGHTS);
            const better = {
              ...mentor,
              markets: mentor.markets.map((market) => ({ ...market, years: market.years + 3 })),
              languages: mentor.languages.map((one) => ({ ...one, level: 3 as const })),
              knowledge: [...new Set([...mentor.knowledge, ...firm.gaps.map(({ knowledge }) => knowledge)])],
              competences: COMPETENCE_AREAS,
            };
            expect(scoreCard(firm, better, DEFAULT_WEIGHTS).score).toBeGreaterThanOrEqual(score);
          }
      }),
      { numRuns: 150 },
    );
  });

  it("leaves out what the firm says nothing about: an unknown is never a zero", () => {
    const { firms, mentors } = randomPairing(shape, 11);
    const silent = firms.map((firm) => ({
      ...firm,
      gaps: [],
      lacks: [],
      wishes: [],
      modes: [],
      phase: null,
    }));
    for (const firm of silent)
      for (const mentor of mentors) {
        const { lines } = scoreCard(firm, mentor, DEFAULT_WEIGHTS);
        expect(lines.filter(({ part }) => ["gaps", "wishes", "mode", "phase"].includes(part))).toEqual([]);
      }
  });
});

describe("gaps in competence", () => {
  const { firms, mentors } = randomPairing({ ...shape, firms: 1, mentors: 1 }, 5);
  const [firm] = firms;
  const [mentor] = mentors;
  if (!firm || !mentor) throw new Error("nobody to pair");
  const { lacks: _lacks, ...before } = firm;
  const gaps = [
    { knowledge: "market", size: 0.6 },
    { knowledge: "consumers", size: 0.2 },
  ] as const;
  const shareOf = (one: PairingFirm, other: PairingMentor) => partOf("gaps", one, other);

  it("count beside those in knowledge, by size", () => {
    const able = { ...mentor, knowledge: ["market" as const], competences: ["institutions" as const] };
    const lacks = [
      { area: "institutions", size: 0.8 },
      { area: "personal", size: 0.4 },
    ] as const;
    expect(shareOf({ ...firm, gaps, lacks }, able)).toBeCloseTo(1.4 / 2);
    expect(shareOf({ ...firm, gaps: [], lacks }, able)).toBeCloseTo(0.8 / 1.2);
    expect(evidenceOf("gaps", { ...firm, gaps, lacks }, able)).toEqual({
      has: ["competence:institutions", "knowledge:market"],
      lacks: ["competence:personal", "knowledge:consumers"],
    });
  });

  it("change nothing in a wave from before they counted", () => {
    const { competences: _competences, ...then } = mentor;
    const known = { ...then, knowledge: ["market" as const] };
    expect(shareOf({ ...before, gaps }, known)).toBeCloseTo(0.6 / 0.8);
    expect(shareOf({ ...before, gaps: [] }, known)).toBeNull();
  });

  it("and every other part say what they rest on, and that alone where they count in full or not at all", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const cast = randomPairing({ ...shape, firms: 3, mentors: 5 }, seed);
        for (const one of cast.firms)
          for (const other of cast.mentors)
            for (const { part, value } of scoreCard(one, other, DEFAULT_WEIGHTS).lines) {
              const { has, lacks } = evidenceOf(part, one, other);
              if (["gaps", "mode", "phase", "wishes"].includes(part)) {
                if (value === 1) expect(lacks).toEqual([]);
                if (value === 0) expect(has).toEqual([]);
              }
              if (value > 0) expect(has.length).toBeGreaterThan(0);
            }
      }),
      { numRuns: 100 },
    );
  });
});

const seats = ({ id, capacity, active }: { id: string; capacity: number; active: number }) => ({
  id,
  capacity: Math.max(0, capacity - active),
});

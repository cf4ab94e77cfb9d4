import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchWave } from "@/lib/domain/matching";
import { explainFirm, pointsShort } from "@/lib/domain/pairing/explain-firm";
import { qualityOf } from "@/lib/domain/pairing/quality";
import { type StoredInputs, solveStored, waveOf } from "@/lib/domain/pairing/stored-wave";
import { DEFAULT_WEIGHTS, type PairingFirm } from "@/lib/domain/pairing/types";
import { changed, nearMisses } from "@/lib/domain/pairing/what-would-change";
import { randomPairing } from "../../../support/random-pairing";

const shape = { firms: 14, mentors: 8, countries: 3, languages: 3, divisions: 5 };
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const weights = DEFAULT_WEIGHTS;
const AGEING = 100;

function wave(seed: number, more: Partial<StoredInputs> = {}) {
  const { firms, mentors } = randomPairing(shape, seed);
  const waited = Object.fromEntries(firms.map(({ id }, at) => [id, at % 3]));
  const inputs: StoredInputs = { firms, mentors, waited, names: {}, locked: [], barred: [], ...more };
  return { inputs, weights, ageing: AGEING, result: solveStored(inputs, weights, AGEING) };
}

describe("a stored wave", () => {
  it("gives the same result again, also after it was written down as text", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { inputs, result } = wave(seed);
        expect(solveStored(JSON.parse(JSON.stringify(inputs)), weights, AGEING)).toEqual(result);
      }),
      { numRuns: 50 },
    );
  });

  it("never makes a pair that was taken out, and always keeps one that was fixed", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { inputs, result } = wave(seed);
        const [first, second] = result.pairs;
        if (!first || !second) return;
        const plain = ({ firm, mentor }: { firm: string; mentor: string }) => ({ firm, mentor });
        const again = wave(seed, { ...inputs, barred: [plain(first)], locked: [plain(second)] }).result;
        expect(again.pairs.map(plain)).not.toContainEqual(plain(first));
        expect(again.pairs).toContainEqual({ ...second, locked: true });
      }),
      { numRuns: 50 },
    );
  });
});

describe("what a pair would have needed", () => {
  it("is exact: with one point more it is made, with as many less it is no better", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { inputs, result } = wave(seed);
        const input = waveOf(inputs, weights, AGEING);
        for (const { firm, mentor, score } of input.edges.slice(0, 12)) {
          if (result.pairs.some((pair) => pair.firm === firm && pair.mentor === mentor)) continue;
          const short = pointsShort(input, result, firm, mentor);
          if (short === null || score + short + 1 > 1000) continue;
          const raised = (by: number) => ({
            ...input,
            edges: input.edges.map((edge) =>
              edge.firm === firm && edge.mentor === mentor ? { ...edge, score: score + by } : edge,
            ),
          });
          const made = matchWave(raised(short + 1)).pairs;
          expect(made.some((pair) => pair.firm === firm && pair.mentor === mentor)).toBe(true);
          expect(matchWave(raised(short)).total).toBe(result.total);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("stands beside the cards of the pair and of the nearest others", () => {
    const one = wave(7);
    for (const { firm, mentor, score } of one.result.pairs) {
      const { pair, others } = explainFirm(one, firm);
      expect(pair).toMatchObject({ mentor, score });
      expect(others.map((other) => other.mentor)).not.toContain(mentor);
      for (const line of pair?.lines ?? []) expect(line.points).toBeLessThanOrEqual(1000);
    }
  });
});

describe("one more seat", () => {
  it("is told by the firms that it would serve, beside its points", () => {
    let serving = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const one = wave(seed);
        for (const id of one.result.unmatched)
          for (const { mentor, serves, price } of explainFirm(one, id).others) {
            const mentors = one.inputs.mentors.map((each) =>
              each.id === mentor ? { ...each, capacity: each.capacity + 1 } : each,
            );
            const { served, total } = wave(seed, { ...one.inputs, mentors }).result;
            expect(serves).toBe(served - one.result.served);
            expect(price).toBe(Math.max(0, total - one.result.total));
            serving += serves;
          }
      }),
      { numRuns: 60 },
    );
    expect(serving).toBeGreaterThan(0);
  });
});

describe("a near miss", () => {
  it("of a mentor with a seat left is what the firm lacks to be served", () => {
    let shown = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const one = wave(seed);
        for (const id of one.result.unmatched) {
          const [miss] = nearMisses(one, id);
          if (!miss?.free || (miss.change.kind !== "language" && miss.change.kind !== "market")) continue;
          const firms = one.inputs.firms.map(
            (firm): PairingFirm => (firm.id === id ? changed(firm, miss.change) : firm),
          );
          expect(wave(seed, { ...one.inputs, firms }).result.unmatched).not.toContain(id);
          shown++;
        }
      }),
      { numRuns: 150 },
    );
    expect(shown).toBeGreaterThan(5);
  });
});

describe("the quality of a wave", () => {
  it("counts what can be counted by hand", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { inputs, result } = wave(seed);
        const quality = qualityOf(inputs, weights, result);
        expect(quality.gap).toBe(0);
        expect(quality.asked).toBe(14);
        expect(quality.used).toBe(result.pairs.length);
        expect(quality.used).toBeLessThanOrEqual(quality.seats);
        expect(quality.served + result.unmatched.length).toBe(quality.asked);
        if (quality.median !== null) expect(quality.median).toBeGreaterThanOrEqual(quality.lowest ?? 0);
        for (const { worth } of quality.recruit) expect(worth).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("finds nobody to envy where every firm has its best mentor", () => {
    const { inputs } = wave(3);
    const roomy = { ...inputs, mentors: inputs.mentors.map((mentor) => ({ ...mentor, capacity: 50 })) };
    const result = solveStored(roomy, weights, AGEING);
    expect(qualityOf(roomy, weights, result)).toMatchObject({ envy: 0, blocking: 0 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainFirm } from "@/lib/domain/pairing/explain-firm";
import { type StoredInputs, solveStored } from "@/lib/domain/pairing/stored-wave";
import { DEFAULT_WEIGHTS, type PairingFirm } from "@/lib/domain/pairing/types";
import { unservedOf } from "@/lib/domain/pairing/unserved";
import { changed, nearMisses, whyUnmatched } from "@/lib/domain/pairing/what-would-change";
import { randomPairing } from "../../../support/random-pairing";

const shape = { firms: 14, mentors: 8, countries: 3, languages: 3, divisions: 5 };
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const [weights, ageing] = [DEFAULT_WEIGHTS, 100];

function wave(seed: number, more: Partial<StoredInputs> = {}) {
  const { firms, mentors } = randomPairing(shape, seed);
  const inputs: StoredInputs = { firms, mentors, waited: {}, names: {}, locked: [], barred: [], ...more };
  return { inputs, weights, ageing, result: solveStored(inputs, weights, ageing) };
}

function everyUnmatched(
  runs: number,
  look: (seed: number, one: ReturnType<typeof wave>, id: string) => void,
) {
  fc.assert(
    fc.property(seeds, (seed) => {
      const one = wave(seed);
      for (const id of one.result.unmatched) look(seed, one, id);
    }),
    { numRuns: runs },
  );
}

describe("what a firm without a mentor is told", () => {
  it("counts every mentor once, and is nothing for a firm that has one", () => {
    everyUnmatched(60, (_, one, id) => {
      const told = unservedOf(one, id);
      const away = told?.kept.reduce((sum, { mentors }) => sum + mentors, 0) ?? 0;
      expect(away + (told?.fitting ?? 0)).toBe(shape.mentors);
      expect(told?.best === null).toBe(explainFirm(one, id).others.length === 0);
    });
    const served = wave(5);
    for (const { firm } of served.result.pairs) expect(unservedOf(served, firm)).toBeNull();
    expect(unservedOf(served, "nobody")).toBeNull();
  });

  it("holds: with the language or the market that it names the firm gets a mentor", () => {
    let shown = 0;
    everyUnmatched(120, (seed, one, id) => {
      for (const { change } of unservedOf(one, id)?.changes ?? []) {
        if (change.kind !== "language" && change.kind !== "market") continue;
        const firms = one.inputs.firms.map(
          (firm): PairingFirm => (firm.id === id ? changed(firm, change) : firm),
        );
        expect(wave(seed, { ...one.inputs, firms }).result.unmatched).not.toContain(id);
        shown++;
      }
    });
    expect(shown).toBeGreaterThan(20);
  });

  it("names nobody, and does not tell apart what a mentor said of the firm", () => {
    let shown = 0;
    everyUnmatched(60, (_, one, id) => {
      const text = JSON.stringify(unservedOf(one, id));
      expect(text).not.toMatch(/mentor \d|firm \d|person|avoided|same-owner|agency/);
      if (text.includes('"other"')) shown++;
    });
    expect(shown).toBeGreaterThan(0);
  });

  it("says by how many points the seat of the best was missed", () => {
    const said: number[] = [];
    everyUnmatched(60, (_, one, id) => {
      const told = unservedOf(one, id)?.best ?? null;
      const [best] = explainFirm(one, id).others;
      expect(told).toEqual(best ? { score: best.score, short: best.short } : null);
      if (typeof told?.short === "number") said.push(told.short);
    });
    for (const short of said) expect(short).toBeGreaterThanOrEqual(0);
    expect(said.length).toBeGreaterThan(5);
  });

  it("promises no mentor whom an administrator took out, and does not say that others have the seats", () => {
    let looked = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const { inputs } = wave(seed);
        const [firm] = inputs.firms;
        if (!firm) return;
        const barred = inputs.mentors.map((mentor) => ({ firm: firm.id, mentor: mentor.id }));
        const one = wave(seed, { barred });
        const open = explainFirm(wave(seed), firm.id);
        const told = unservedOf(one, firm.id);
        expect(told).toMatchObject({ fitting: 0, best: null, changes: [] });
        if (open.pair === null) return;
        looked++;
        expect(told?.kept.some(({ rule }) => rule === "other")).toBe(true);
        expect(nearMisses(one, firm.id)).toEqual([]);
        expect(whyUnmatched(one, firm.id, 1)).toBe("taken-out");
      }),
      { numRuns: 40 },
    );
    expect(looked).toBeGreaterThan(5);
  });
});

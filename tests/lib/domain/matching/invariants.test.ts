import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchWave } from "@/lib/domain/matching";
import type { WaveInput, WaveOutcome } from "@/lib/domain/waves/types";
import { randomFrom, randomWave, shuffled } from "../../../support/random-wave";
import { expectSound } from "../../../support/wave-checks";

const RUNS = { numRuns: 300 };

const anyWave = fc
  .tuple(
    fc.record({
      firms: fc.integer({ min: 1, max: 30 }),
      mentors: fc.integer({ min: 1, max: 12 }),
      density: fc.double({ min: 0.05, max: 1, noNaN: true }),
      mostSeats: fc.integer({ min: 1, max: 4 }),
      mostDemand: fc.integer({ min: 1, max: 3 }),
      mostWaited: fc.integer({ min: 0, max: 6 }),
      step: fc.constantFrom(1, 100, 500, 1000),
      ageing: fc.constantFrom(0, 1, 100),
      running: fc.constantFrom(0, 0.05),
      serveMostFirst: fc.boolean(),
    }),
    fc.nat(),
  )
  .map(([shape, seed]) => randomWave(shape, seed));

function expectNotWorse(wave: WaveInput, before: WaveOutcome, after: WaveOutcome): void {
  if (wave.serveMostFirst ?? true) {
    expect(after.served).toBeGreaterThanOrEqual(before.served);
    if (after.served > before.served) return;
  }
  expect(after.total).toBeGreaterThanOrEqual(before.total);
}

const seatsOf = ({ pairs }: WaveOutcome, firm: string) => pairs.filter((pair) => pair.firm === firm).length;

describe("any wave", () => {
  it("is answered within seats, demands, eligible and running pairs, with total = bound", () => {
    fc.assert(
      fc.property(anyWave, (wave) => expectSound(wave, matchWave(wave))),
      RUNS,
    );
  });

  it("is answered alike in any order of input", () => {
    fc.assert(
      fc.property(anyWave, fc.nat(), (wave, seed) => {
        const random = randomFrom(seed);
        const mixed = {
          ...wave,
          firms: shuffled(wave.firms, random),
          mentors: shuffled(wave.mentors, random),
          edges: shuffled(wave.edges, random),
          locked: shuffled(wave.locked ?? [], random),
        };
        expect(matchWave(mixed)).toEqual(matchWave(wave));
      }),
      RUNS,
    );
  });

  it("is never answered worse with a seat more", () => {
    fc.assert(
      fc.property(anyWave, fc.nat(), (wave, pick) => {
        const wider = wave.mentors.map((mentor, place) =>
          place === pick % wave.mentors.length ? { ...mentor, capacity: mentor.capacity + 1 } : mentor,
        );
        expectNotWorse(wave, matchWave(wave), matchWave({ ...wave, mentors: wider }));
      }),
      RUNS,
    );
  });

  it("is never answered worse with a firm more", () => {
    fc.assert(
      fc.property(anyWave, fc.nat(), (wave, pick) => {
        const gone = wave.firms[pick % wave.firms.length]?.id;
        const without = <Each extends { firm: string }>(list: readonly Each[] = []) =>
          list.filter(({ firm }) => firm !== gone);
        const locked = without(wave.locked);
        const fewer = {
          ...wave,
          firms: wave.firms.filter(({ id }) => id !== gone),
          edges: without(wave.edges),
          locked,
        };
        expectNotWorse(wave, matchWave(fewer), matchWave({ ...wave, locked }));
      }),
      RUNS,
    );
  });

  it("never takes a seat from a firm because it waited longer", () => {
    fc.assert(
      fc.property(anyWave, fc.nat(), fc.integer({ min: 1, max: 20 }), (wave, pick, longer) => {
        const who = wave.firms[pick % wave.firms.length]?.id ?? "";
        const firms = wave.firms.map((firm) =>
          firm.id === who ? { ...firm, waited: (firm.waited ?? 0) + longer } : firm,
        );
        const [before, after] = [matchWave(wave), matchWave({ ...wave, firms })];
        expect(seatsOf(after, who)).toBeGreaterThanOrEqual(seatsOf(before, who));
      }),
      RUNS,
    );
  });

  it("leaves its input as it was", () => {
    fc.assert(
      fc.property(anyWave, (wave) => {
        const copy = structuredClone(wave);
        matchWave(wave);
        expect(wave).toEqual(copy);
      }),
      { numRuns: 50 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { matchWave } from "@/lib/domain/matching";
import { randomFrom, randomWave } from "../../../support/random-wave";
import { bestByTrying } from "../../../support/wave-by-trying";
import { expectPricesToBeGains, expectSound, tieSum } from "../../../support/wave-checks";

const CASES = 3000;

function smallWave(seed: number) {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return randomWave(
    {
      firms: 1 + upTo(3),
      mentors: 1 + upTo(3),
      density: 0.3 + 0.6 * random(),
      mostSeats: 1 + upTo(2),
      mostDemand: 1 + upTo(2),
      mostWaited: upTo(3),
      step: [1, 50, 250, 1000][upTo(3)] ?? 1,
      ageing: [0, 7, 100][upTo(2)] ?? 0,
      running: random() < 0.5 ? 0 : 0.15,
      serveMostFirst: seed % 2 === 0,
    },
    seed,
  );
}

describe(`${CASES} small waves`, () => {
  it("are answered as well as by trying everything, down to the ties", () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const wave = smallWave(seed);
      const outcome = matchWave(wave);
      const best = bestByTrying(wave);
      const { served, total } = outcome;
      if (wave.serveMostFirst) expect({ seed, served }).toEqual({ seed, served: best.served });
      expect({ seed, total, tie: tieSum(outcome) }).toEqual({ seed, total: best.total, tie: best.tie });
    }
  }, 60_000);

  it("are answered soundly, with prices that are what one more seat brings", () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const wave = smallWave(seed);
      const outcome = matchWave(wave);
      expectSound(wave, outcome);
      expectPricesToBeGains(wave, outcome);
    }
  }, 60_000);
});

import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { matchWave } from "@/lib/domain/matching";
import { randomFrom, randomWave } from "../../../support/random-wave";
import { highestValue, waveModel } from "../../../support/wave-by-highs";
import { expectSound } from "../../../support/wave-checks";

const CASES = 200;
/** More than all points of a wave of this size together. */
const SERVED_FIRST = 1_000_000;

function mediumWave(seed: number) {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return randomWave(
    {
      firms: 20 + upTo(80),
      mentors: 5 + upTo(25),
      density: 0.05 + 0.4 * random(),
      mostSeats: 1 + upTo(7),
      mostDemand: 1 + upTo(2),
      mostWaited: upTo(5),
      step: [1, 100, 500][upTo(2)] ?? 1,
      ageing: 100,
      running: random() < 0.5 ? 0 : 0.02,
      serveMostFirst: seed % 2 === 0,
    },
    seed,
  );
}

describe(`${CASES} medium waves`, () => {
  it("are answered as well as by HiGHS", async () => {
    const highs = await loadHighs();
    for (let seed = 1; seed <= CASES; seed++) {
      const wave = mediumWave(seed);
      const outcome = matchWave(wave);
      expectSound(wave, outcome);
      const served = wave.serveMostFirst ? SERVED_FIRST : 0;
      const highest = highestValue(highs, waveModel(wave, served));
      const { pairs, total } = outcome;
      const running = pairs.filter(({ locked }) => locked);
      const waited = new Map(wave.firms.map((firm) => [firm.id, firm.waited ?? 0]));
      const kept = running.reduce((sum, { firm, score }) => sum + score + 100 * (waited.get(firm) ?? 0), 0);
      const servedFirst = outcome.served - new Set(running.map(({ firm }) => firm)).size;
      expect({ seed, value: total - kept + served * servedFirst }).toEqual({
        seed,
        value: Math.round(highest),
      });
    }
  }, 120_000);
});

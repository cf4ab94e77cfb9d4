import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundOf } from "@/lib/domain/waves/certificate";
import { leastPrices } from "@/lib/domain/waves/least-prices";
import { SERVED } from "@/lib/domain/waves/market";
import { openMarket } from "@/lib/domain/waves/open-market";
import { outcomeOf } from "@/lib/domain/waves/outcome";
import { solveWave } from "@/lib/domain/waves/solve";
import { randomWave } from "../../../support/random-wave";

const wave = (seed: number, serveMostFirst: boolean) =>
  randomWave(
    {
      firms: 25,
      mentors: 8,
      density: 0.4,
      mostSeats: 3,
      mostDemand: 2,
      mostWaited: 2,
      step: 10,
      ageing: 100,
      running: 0,
      serveMostFirst,
    },
    seed,
  );

describe("the bound", () => {
  it("follows from the prices alone, without the answer", () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, serveMostFirst) => {
        const input = wave(seed, serveMostFirst);
        const { market } = solveWave(input);
        const { served, total } = outcomeOf(market);
        const bound = boundOf(openMarket(input), leastPrices(market));
        expect(bound).toEqual({ served: serveMostFirst ? served : 0, total });
      }),
    );
  });

  it("holds at any prices", () => {
    const prices = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), prices, (seed, serveMostFirst, any) => {
        const input = wave(seed, serveMostFirst);
        const { served, total } = outcomeOf(solveWave(input).market);
        const bound = boundOf(openMarket(input), Float64Array.from(any));
        const slack = bound.served - (serveMostFirst ? served : 0);
        expect(slack * SERVED + bound.total).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { planDelegations } from "@/lib/domain/delegations";
import { bestPlanByTrying } from "../../../support/plan-by-trying";
import { expectSoundPlan } from "../../../support/plan-checks";
import { randomVisits } from "../../../support/random-visits";

const CASES = 40;

const tinyTask = (seed: number) =>
  randomVisits(
    {
      delegations: seed % 2 === 0 ? 2 : 3,
      newcomers: seed % 2 === 0 ? 6 : 4,
      experienced: seed % 2 === 0 ? 3 : 2,
      markets: 2,
      weeks: 2,
      mostSeats: 6,
      divisions: 3,
      available: 0.8,
      competitors: 0.4,
      conflicts: 0.1,
      known: 0.7,
    },
    seed,
  );

describe(`${CASES} tiny tasks`, () => {
  it("are planned as well as by trying everything", async () => {
    let worthwhile = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const input = tinyTask(seed);
      const plan = await planDelegations(input, { iterations: 300, proveSeconds: 20 });
      expectSoundPlan(input, plan);
      const best = bestPlanByTrying(input);
      expect({ seed, value: plan.value, proved: plan.proved }).toEqual({ seed, value: best, proved: true });
      if (best > 0) worthwhile++;
    }
    expect(worthwhile).toBeGreaterThan(CASES / 2);
  }, 240_000);
});

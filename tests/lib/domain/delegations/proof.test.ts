import { describe, expect, it } from "vitest";
import { planDelegations } from "@/lib/domain/delegations";
import { benchVisits } from "../../../bench/bench-visits";
import { expectSoundPlan } from "../../../support/plan-checks";
import { randomVisits } from "../../../support/random-visits";
import { randomFrom, shuffled } from "../../../support/random-wave";

const mediumTask = (seed: number) =>
  randomVisits(
    {
      delegations: 5,
      newcomers: 30,
      experienced: 12,
      markets: 3,
      weeks: 3,
      mostSeats: 10,
      divisions: 10,
      available: 0.6,
      competitors: 0.4,
      conflicts: 0.02,
      known: 0.7,
    },
    seed,
  );

describe("a plan", () => {
  it("comes without proof near the bound, and then with it", async () => {
    const input = benchVisits(3);
    const first = await planDelegations(input, { proveSeconds: 0 });
    expectSoundPlan(input, first);
    expect(first.proof).not.toBe("complete");
    const last = await planDelegations(input, { proveSeconds: 120 });
    expectSoundPlan(input, last);
    expect(last).toMatchObject({ proved: true, proof: "complete" });
    expect(last.value).toBeLessThanOrEqual(first.bound);
    expect(first.value).toBeGreaterThan(0.98 * last.bound);
  }, 180_000);

  it("says so where the time was too short for a proof, and keeps to its bound", async () => {
    const input = benchVisits(1);
    const plan = await planDelegations(input, { iterations: 1000, proveSeconds: 0.01 });
    expectSoundPlan(input, plan);
    expect(plan).toMatchObject({ proved: false, proof: "stopped" });
    const better = await planDelegations(input, { proveSeconds: 0 });
    expect(plan.bound).toBeGreaterThanOrEqual(better.value);
  }, 60_000);

  it("is the same one in any order of input where it is proved", async () => {
    const random = randomFrom(7);
    for (let seed = 1; seed <= 3; seed++) {
      const input = mediumTask(seed);
      const options = { iterations: 2000, proveSeconds: 60 };
      const plan = await planDelegations(input, options);
      expectSoundPlan(input, plan);
      expect(plan.proved).toBe(true);
      const other = {
        ...input,
        delegations: shuffled(input.delegations, random),
        newcomers: shuffled(input.newcomers, random),
        experienced: shuffled(input.experienced, random),
      };
      expect(await planDelegations(other, options)).toEqual(plan);
    }
  }, 240_000);

  it("never lies above the bound, however few steps the search takes", async () => {
    for (let seed = 1; seed <= 4; seed++) {
      const input = mediumTask(seed);
      const best = await planDelegations(input, { proveSeconds: 60 });
      for (const iterations of [0, 100, 10_000]) {
        const plan = await planDelegations(input, { iterations, proveSeconds: 0 });
        expect(plan.value).toBeLessThanOrEqual(best.value);
        expect(plan.bound).toBeGreaterThanOrEqual(best.value);
      }
    }
  }, 240_000);

  it("is worth as many points as are asked for", async () => {
    const value = { served: 7, wish: 5, near: 3, years: 11, mix: 2 };
    for (let seed = 1; seed <= 3; seed++) {
      const plan = await planDelegations(
        { ...mediumTask(seed), value },
        { iterations: 5000, proveSeconds: 60 },
      );
      expect(plan).toMatchObject({ proved: true, value: plan.bound });
    }
  }, 240_000);
});

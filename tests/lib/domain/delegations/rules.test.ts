import { describe, expect, it } from "vitest";
import { planDelegations } from "@/lib/domain/delegations";
import { conflictsIn, expectSoundPlan } from "../../../support/plan-checks";
import { randomVisits } from "../../../support/random-visits";
import { randomFrom, shuffled } from "../../../support/random-wave";

const CASES = 500;

function task(seed: number) {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return randomVisits(
    {
      delegations: 1 + upTo(7),
      newcomers: upTo(60),
      experienced: upTo(20),
      markets: 1 + upTo(4),
      weeks: 1 + upTo(5),
      mostSeats: 3 + upTo(17),
      divisions: 1 + upTo(20),
      available: 0.3 + 0.7 * random(),
      competitors: random(),
      conflicts: 0.3 * random() ** 2,
      known: random(),
    },
    seed,
  );
}

describe(`${CASES} random tasks`, () => {
  it("are planned without one conflict, clash of weeks or group too small or too large", async () => {
    let conflicts = 0;
    let travelling = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const input = task(seed);
      const plan = await planDelegations(input, { iterations: 3000, proveSeconds: 0 });
      expectSoundPlan(input, plan);
      conflicts += conflictsIn(input, plan).length;
      travelling += plan.groups.reduce((sum, { newcomers }) => sum + newcomers.length, 0);
    }
    expect(conflicts).toBe(0);
    expect(travelling).toBeGreaterThan(CASES);
  }, 120_000);
});

describe("the order of input", () => {
  it("does not matter", async () => {
    const random = randomFrom(1);
    for (let seed = 1; seed <= 20; seed++) {
      const input = task(seed);
      const options = { iterations: 3000, proveSeconds: 0 };
      const other = {
        delegations: shuffled(input.delegations, random),
        newcomers: shuffled(input.newcomers, random),
        experienced: shuffled(input.experienced, random),
        conflicts: shuffled(input.conflicts, random).map(([one, two]): [string, string] => [two, one]),
      };
      expect(await planDelegations(other, options)).toEqual(await planDelegations(input, options));
    }
  });
});

import { describe, expect, it } from "vitest";
import { planDelegations } from "@/lib/domain/delegations";
import type { LockedSeat, VisitInput, VisitOptions } from "@/lib/domain/visits/types";
import { whatIf } from "@/lib/domain/visits/what-if";
import { expectSoundPlan } from "../../../support/plan-checks";
import { randomVisits } from "../../../support/random-visits";
import { JAPAN, japan } from "./tasks";

const quick = { iterations: 5000, proveSeconds: 0 };
const seat = (person: string, delegation = "tokyo"): LockedSeat => ({ person, delegation });
const untypedOptions = (options: Record<string, unknown>): VisitOptions => ({ ...quick, ...options });

async function codeOf(input: VisitInput, options: VisitOptions): Promise<unknown> {
  return planDelegations(input, { ...quick, ...options }).then(
    () => "answered",
    (error: { code?: unknown }) => error.code,
  );
}

const two = japan({
  delegations: [
    ...JAPAN.delegations,
    { id: "osaka", market: "JP", week: 20, seats: 2, minNewcomers: 1, minExperienced: 1 },
    { id: "kyoto", market: "JP", week: 21, seats: 2, minNewcomers: 1, minExperienced: 1 },
  ],
  newcomers: JAPAN.newcomers.map((one) => ({ ...one, available: ["tokyo", "osaka", "kyoto"] })),
  experienced: JAPAN.experienced.map((one) => ({ ...one, available: ["tokyo", "osaka", "kyoto"], limit: 3 })),
});

describe("locked seats", () => {
  it("are kept, and the rest is planned around them", async () => {
    const shape = {
      delegations: 4,
      newcomers: 30,
      experienced: 10,
      markets: 3,
      weeks: 3,
      mostSeats: 10,
      divisions: 6,
    };
    const chances = { available: 0.7, competitors: 0.3, conflicts: 0.05, known: 0.5 };
    for (let seed = 1; seed <= 30; seed++) {
      const input = randomVisits({ ...shape, ...chances }, seed);
      const free = await planDelegations(input, quick);
      const [group] = free.groups;
      if (!group) continue;
      const locked = [...group.newcomers.slice(0, 2), ...group.experienced.slice(0, 1)].map((id) =>
        seat(id, group.delegation),
      );
      const plan = await planDelegations(input, { ...quick, locked });
      expectSoundPlan(input, plan);
      const kept = plan.groups.find(({ delegation }) => delegation === group.delegation);
      for (const { person } of locked)
        expect([...(kept?.newcomers ?? []), ...(kept?.experienced ?? [])]).toContain(person);
    }
  });

  it("show what a seat for somebody else would cost", async () => {
    const narrow = japan({
      delegations: [{ id: "tokyo", market: "JP", week: 20, seats: 4, minNewcomers: 2, minExperienced: 1 }],
      experienced: JAPAN.experienced.slice(0, 1),
    });
    const plan = await planDelegations(narrow, { iterations: 5000, proveSeconds: 20 });
    expect(plan).toMatchObject({ proved: true, left: [{ id: "software", code: "full" }] });
    const other = await whatIf(narrow, plan, [seat("software")], { iterations: 5000, proveSeconds: 20 });
    expect(other).toMatchObject({ joins: ["software"], plan: { proved: true } });
    expect(other.leaves).toHaveLength(1);
    // The points of a buddy from a neighbouring industry.
    expect(other.cost).toBe(100);
  });

  it.each([
    ["malformed-lock", untypedOptions({ locked: "food" })],
    ["malformed-lock", untypedOptions({ locked: [null] })],
    ["unknown-person", { locked: [seat("nobody")] }],
    ["unknown-delegation", { locked: [seat("food", "oslo")] }],
    ["locks-clash", { locked: [seat("anna"), seat("anna", "osaka")] }],
    ["locks-beyond-limit", { locked: [seat("food"), seat("food", "kyoto")] }],
    ["locks-beyond-seats", { locked: ["food", "drinks", "anna"].map((id) => seat(id, "osaka")) }],
  ])("are refused: %s", async (code, options: VisitOptions) => {
    expect(await codeOf(two, options)).toBe(code);
  });

  it("are refused where they break a rule", async () => {
    const away = japan({ newcomers: JAPAN.newcomers.map((one) => ({ ...one, markets: ["US"] })) });
    expect(await codeOf(away, { locked: [seat("food")] })).toBe("lock-not-possible");
    const apart = japan({ conflicts: [["food", "anna"]] });
    expect(await codeOf(apart, { locked: [seat("food"), seat("anna")] })).toBe("locks-in-conflict");
  });

  it("are proved impossible, or said not to be kept", async () => {
    const alone = japan({ experienced: JAPAN.experienced.map((one) => ({ ...one, limit: 0 })) });
    expect(await codeOf(alone, { locked: [seat("food")] })).toBe("locks-not-kept");
    expect(await codeOf(alone, { locked: [seat("food")], proveSeconds: 20 })).toBe("locks-impossible");
  });
});

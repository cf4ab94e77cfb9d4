import { describe, expect, it } from "vitest";
import { planDelegations } from "@/lib/domain/delegations";
import { DomainError } from "@/lib/domain/error";
import type { VisitInput, VisitOptions } from "@/lib/domain/visits/types";
import { JAPAN, japan } from "./tasks";

/** What a caller without types may send. */
const untyped = (rest: Record<string, unknown>): VisitInput => ({ ...JAPAN, ...rest });
const untypedOptions = (options: Record<string, unknown>): VisitOptions => options;

const [tokyo] = JAPAN.delegations;
const [food] = JAPAN.newcomers;
const [anna] = JAPAN.experienced;

async function codeOf(input: VisitInput, options: VisitOptions = {}): Promise<string> {
  try {
    await planDelegations(input, { iterations: 100, proveSeconds: 0, ...options });
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return "answered";
}

const notCounts = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1", null, undefined];

describe("a task that cannot be meant", () => {
  it.each([
    ["malformed-plan", untyped({ delegations: undefined })],
    ["malformed-plan", untyped({ newcomers: {} })],
    ["malformed-plan", untyped({ experienced: [null] })],
    ["malformed-plan", untyped({ conflicts: undefined })],
    ["malformed-plan", untyped({ conflicts: ["food"] })],
    ["malformed-plan", untyped({ conflicts: [["food"]] })],
    ["malformed-plan", untyped({ delegations: [{ ...tokyo, id: "" }] })],
    ["malformed-plan", untyped({ delegations: [{ ...tokyo, market: 7 }] })],
    ["malformed-plan", untyped({ newcomers: [{ ...food, id: 7 }] })],
    ["malformed-plan", untyped({ newcomers: [{ ...food, sector: null }] })],
    ["malformed-plan", untyped({ newcomers: [{ ...food, markets: "JP" }] })],
    ["malformed-plan", untyped({ newcomers: [{ ...food, markets: [undefined] }] })],
    ["malformed-plan", untyped({ newcomers: [{ ...food, available: null }] })],
    ["malformed-plan", untyped({ newcomers: [{ ...food, ready: "yes" }] })],
    ["malformed-plan", untyped({ experienced: [{ ...anna, markets: ["JP"] }] })],
    ["malformed-plan", untyped({ experienced: [{ ...anna, markets: null }] })],
    ["malformed-plan", untyped({ value: 7 })],
    ["duplicate-delegation", untyped({ delegations: [tokyo, tokyo] })],
    ["duplicate-person", untyped({ newcomers: [food, food] })],
    ["duplicate-person", untyped({ experienced: [{ ...anna, id: "food" }] })],
    ["unknown-delegation", untyped({ newcomers: [{ ...food, available: ["oslo"] }] })],
    ["unknown-delegation", untyped({ experienced: [{ ...anna, available: ["oslo"] }] })],
    ["unknown-person", japan({ conflicts: [["food", "nobody"]] })],
    ["self-conflict", japan({ conflicts: [["food", "food"]] })],
    ["value-out-of-range", untyped({ value: { served: -1 } })],
    ["value-out-of-range", untyped({ value: { served: 1.5 } })],
    ["value-out-of-range", untyped({ value: { other: 1 } })],
  ])("is refused: %s", async (code, input) => {
    expect(await codeOf(input)).toBe(code);
  });

  it("is refused where there is none at all", async () => {
    for (const input of [null, undefined, [], "plan"])
      await expect(planDelegations(input as unknown as VisitInput)).rejects.toBeInstanceOf(DomainError);
  });

  it.each(notCounts)("is refused for %s as seats, minimum or limit", async (value) => {
    expect(await codeOf(untyped({ delegations: [{ ...tokyo, seats: value }] }))).toBe("seats-out-of-range");
    for (const minimum of ["minNewcomers", "minExperienced"])
      expect(await codeOf(untyped({ delegations: [{ ...tokyo, [minimum]: value }] }))).toBe(
        "minimum-out-of-range",
      );
    expect(await codeOf(untyped({ experienced: [{ ...anna, limit: value }] }))).toBe("limit-out-of-range");
  });

  it.each([0.5, Number.NaN, "20", null, undefined])("is refused for the week %s", async (week) => {
    expect(await codeOf(untyped({ delegations: [{ ...tokyo, week }] }))).toBe("week-out-of-range");
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "3", null])("is refused for %s years", async (years) => {
    expect(await codeOf(untyped({ experienced: [{ ...anna, markets: { JP: years } }] }))).toBe(
      "years-out-of-range",
    );
  });

  it("is refused for options that cannot be meant", async () => {
    for (const iterations of [-1, 0.5, Number.NaN, 1e12, "1", null])
      expect(await codeOf(JAPAN, untypedOptions({ iterations }))).toBe("iterations-out-of-range");
    for (const proveSeconds of [-1, Number.NaN, Number.POSITIVE_INFINITY, "1", null])
      expect(await codeOf(JAPAN, untypedOptions({ proveSeconds }))).toBe("seconds-out-of-range");
  });
});

describe("a task at the edge of what can be meant", () => {
  it("may be empty", async () => {
    const plan = await planDelegations({ delegations: [], newcomers: [], experienced: [], conflicts: [] });
    expect(plan).toEqual({
      groups: [],
      left: [],
      cancelled: [],
      value: 0,
      bound: 0,
      proved: true,
      proof: "complete",
    });
  });

  it("may have far more seats, a larger minimum and a higher limit than people", async () => {
    const many = Number.MAX_SAFE_INTEGER;
    const roomy = japan({
      delegations: [{ id: "tokyo", market: "JP", week: -7, seats: many, minNewcomers: 1, minExperienced: 1 }],
    });
    expect((await planDelegations(roomy, { iterations: 2000, proveSeconds: 0 })).groups).toHaveLength(1);
    const greedy = japan({
      delegations: [
        { id: "tokyo", market: "JP", week: many, seats: many, minNewcomers: many, minExperienced: 1 },
      ],
    });
    expect(await planDelegations(greedy, { iterations: 2000, proveSeconds: 0 })).toMatchObject({
      groups: [],
      value: 0,
    });
  });

  it("may list a wish, a delegation or a conflict twice", async () => {
    const [first, ...others] = JAPAN.newcomers;
    const twice = japan({
      newcomers: [
        { ...first, id: "food", sector: "10", markets: ["JP", "JP"], available: ["tokyo", "tokyo"] },
        ...others,
      ],
      conflicts: [
        ["food", "software"],
        ["software", "food"],
      ],
    });
    expect((await planDelegations(twice, { iterations: 2000, proveSeconds: 0 })).groups).toHaveLength(1);
  });

  it("may have markets with names that every object knows", async () => {
    const odd = japan({
      delegations: [
        { id: "tokyo", market: "constructor", week: 1, seats: 8, minNewcomers: 1, minExperienced: 1 },
      ],
      newcomers: JAPAN.newcomers.map((one) => ({ ...one, markets: ["constructor"] })),
    });
    expect((await planDelegations(odd, { iterations: 2000, proveSeconds: 0 })).groups).toEqual([]);
  });
});

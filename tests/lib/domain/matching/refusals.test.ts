import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/domain/error";
import { matchWave } from "@/lib/domain/matching";
import type { WaveInput } from "@/lib/domain/waves/types";

const firms = [{ id: "f" }, { id: "g" }];
const mentors = [{ id: "m", capacity: 1 }];
const edge = { firm: "f", mentor: "m", score: 500 };
const wave = (rest: Partial<WaveInput>): WaveInput => ({ firms, mentors, edges: [edge], ...rest });

/** What a caller without types may send. */
const untyped = (rest: Record<string, unknown>): WaveInput => ({ ...wave({}), ...rest });

function codeOf(input: WaveInput): string {
  try {
    matchWave(input);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return "answered";
}

const numbers = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1", null];

describe("a wave that cannot be meant", () => {
  it.each([
    ["unknown-firm", wave({ edges: [{ ...edge, firm: "x" }] })],
    ["unknown-firm", wave({ locked: [{ firm: "x", mentor: "m" }] })],
    ["unknown-mentor", wave({ edges: [{ ...edge, mentor: "x" }] })],
    ["unknown-mentor", wave({ locked: [{ firm: "f", mentor: "x" }] })],
    ["duplicate-firm", wave({ firms: [...firms, { id: "f" }] })],
    ["duplicate-mentor", wave({ mentors: [...mentors, { id: "m", capacity: 2 }] })],
    ["duplicate-edge", wave({ edges: [edge, { firm: "g", mentor: "m", score: 1 }, { ...edge, score: 2 }] })],
    [
      "duplicate-lock",
      wave({
        locked: [
          { firm: "f", mentor: "m" },
          { firm: "f", mentor: "m" },
        ],
      }),
    ],
    [
      "locks-beyond-capacity",
      wave({
        locked: [
          { firm: "f", mentor: "m" },
          { firm: "g", mentor: "m" },
        ],
      }),
    ],
    ["wave-too-large", wave({ firms: [{ id: "f", waited: 2 ** 45 }, { id: "g" }] })],
    ["malformed-wave", untyped({ firms: undefined })],
    ["malformed-wave", untyped({ mentors: {} })],
    ["malformed-wave", untyped({ edges: [null] })],
    ["malformed-wave", untyped({ locked: "none" })],
    ["malformed-wave", untyped({ firms: [{ id: "" }] })],
    ["malformed-wave", untyped({ mentors: [{ id: 7, capacity: 1 }] })],
  ])("is refused: %s", (code, input) => {
    expect(codeOf(input)).toBe(code);
  });

  it.each([...numbers, 1001])("is refused for the score %s", (score) => {
    expect(codeOf(untyped({ edges: [{ ...edge, score }] }))).toBe("score-out-of-range");
  });

  it.each([...numbers, undefined])("is refused for the capacity %s", (capacity) => {
    expect(codeOf(untyped({ mentors: [{ id: "m", capacity }] }))).toBe("capacity-out-of-range");
  });

  it.each(numbers)("is refused for %s as demand, waves waited or ageing", (value) => {
    expect(codeOf(untyped({ firms: [{ id: "f", demand: value }] }))).toBe("demand-out-of-range");
    expect(codeOf(untyped({ firms: [{ id: "f", waited: value }] }))).toBe("waited-out-of-range");
    expect(codeOf(untyped({ ageing: value }))).toBe("ageing-out-of-range");
  });

  it("says in a sentence what is wrong", () => {
    expect(() => matchWave(wave({ edges: [{ ...edge, score: 1001 }] }))).toThrow(
      "A score is a whole number from 0 to 1000.",
    );
  });
});

describe("a wave at the edge of what can be meant", () => {
  it("may be empty", () => {
    expect(matchWave({ firms: [], mentors: [], edges: [] })).toEqual({
      pairs: [],
      unmatched: [],
      served: 0,
      total: 0,
      bound: 0,
      prices: [],
    });
  });

  it("may have far more seats and wishes than firms and mentors", () => {
    const many = Number.MAX_SAFE_INTEGER;
    const outcome = matchWave(
      wave({ firms: [{ id: "f", demand: many }, { id: "g" }], mentors: [{ id: "m", capacity: many }] }),
    );
    expect(outcome).toMatchObject({ total: 500, bound: 500, unmatched: ["g"] });
  });

  it("stays exact with points just below the limit", () => {
    const waited = 2 ** 39;
    const outcome = matchWave(wave({ firms: [{ id: "f", waited }, { id: "g" }] }));
    expect(outcome).toMatchObject({ total: 500 + 100 * waited, bound: 500 + 100 * waited });
  });
});

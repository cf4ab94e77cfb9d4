import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/domain/error";
import { asFuzzy, crispOf, FIVE_LEVELS, isFuzzy } from "@/lib/domain/fuzzy";

describe("a fuzzy number", () => {
  it("is three ordered bounds from 0 to 1", () => {
    expect(FIVE_LEVELS.every(isFuzzy)).toBe(true);
    expect(isFuzzy([0.5, 0.5, 0.5])).toBe(true);
  });

  it.each([
    [[0, 1]],
    [[0, 0.5, 1, 1]],
    [[0.5, 0.4, 1]],
    [[-0.1, 0, 1]],
    [[0, 0, 1.1]],
    [[0, Number.NaN, 1]],
    [["0", "0", "1"]],
    ["0,0,1"],
    [null],
  ])("is nothing else: %j", (value) => {
    expect(isFuzzy(value)).toBe(false);
    expect(() => asFuzzy(value)).toThrow(DomainError);
  });

  it("is crisp at its centroid", () => {
    expect(FIVE_LEVELS.map(crispOf)).toEqual([0.25 / 3, 0.25, 0.5, 0.75, 2.75 / 3]);
  });
});

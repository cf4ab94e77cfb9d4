import { describe, expect, it } from "vitest";
import { type DelphiInput, fuzzyDelphi } from "@/lib/domain/delphi";
import { DomainError } from "@/lib/domain/error";

const codeOf = (input: unknown) => {
  try {
    fuzzyDelphi(input as DelphiInput);
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
  return "no error";
};

describe("what is not a panel", () => {
  const sparse: number[] = [];
  sparse[4] = 1;
  it.each<[string, unknown, string]>([
    ["nothing", undefined, "delphi.input"],
    ["null", null, "delphi.input"],
    ["neither counts nor ratings", {}, "delphi.none"],
    ["both", { counts: [[1, 0, 0, 0, 0]], ratings: [[0]] }, "delphi.both"],
    ["no indicators", { counts: [] }, "delphi.indicators"],
    ["no indicators rated", { ratings: [] }, "delphi.indicators"],
    ["counts that are no table", { counts: "1" }, "delphi.shape"],
    ["a row that is no row", { ratings: [3] }, "delphi.shape"],
    ["too few levels", { counts: [[1, 2, 3, 4]] }, "delphi.shape"],
    ["too many levels", { counts: [[1, 2, 3, 4, 5, 6]] }, "delphi.shape"],
    ["one short row among good ones", { counts: [[1, 2, 3, 4, 5], []] }, "delphi.shape"],
    ["a negative count", { counts: [[1, -1, 3, 4, 5]] }, "delphi.count"],
    ["a part of an expert", { counts: [[1, 0.5, 3, 4, 5]] }, "delphi.count"],
    ["a count that is no number", { counts: [[1, Number.NaN, 3, 4, 5]] }, "delphi.count"],
    ["an endless count", { counts: [[1, Number.POSITIVE_INFINITY, 3, 4, 5]] }, "delphi.count"],
    ["a count in words", { counts: [["1", 0, 0, 0, 0]] }, "delphi.count"],
    ["counts with holes", { counts: [sparse] }, "delphi.count"],
    ["counts of nobody", { counts: [[0, 0, 0, 0, 0]] }, "delphi.empty"],
    ["an indicator nobody rated", { ratings: [[1, 2], []] }, "delphi.empty"],
    ["a level below the scale", { ratings: [[-1]] }, "delphi.level"],
    ["a level above the scale", { ratings: [[5]] }, "delphi.level"],
    ["a level between two", { ratings: [[1.5]] }, "delphi.level"],
    ["a level that is no number", { ratings: [[Number.NaN]] }, "delphi.level"],
    ["a level left out", { ratings: [[1, null]] }, "delphi.level"],
    ["a scale that is no list", { ratings: [[0]], scale: null }, "delphi.scale"],
    ["a scale without levels", { ratings: [[0]], scale: [] }, "delphi.scale"],
    [
      "a level of two bounds",
      {
        ratings: [[0]],
        scale: [
          [0, 1],
          [0, 1],
        ],
      },
      "delphi.scale",
    ],
    [
      "bounds out of order",
      {
        ratings: [[0]],
        scale: [
          [0.5, 0.2, 1],
          [0.5, 1, 1],
        ],
      },
      "delphi.scale",
    ],
    [
      "bounds beyond 1",
      {
        ratings: [[0]],
        scale: [
          [0, 0, 1],
          [1, 2, 3],
        ],
      },
      "delphi.scale",
    ],
    [
      "bounds that are no numbers",
      {
        ratings: [[0]],
        scale: [
          [0, 0, Number.NaN],
          [0, 1, 1],
        ],
      },
      "delphi.scale",
    ],
    [
      "levels out of order",
      {
        ratings: [[0]],
        scale: [
          [0.5, 1, 1],
          [0, 0, 0.5],
        ],
      },
      "delphi.scale",
    ],
    ["a threshold above 1", { ratings: [[0]], threshold: 1.1 }, "delphi.threshold"],
    ["a threshold below 0", { ratings: [[0]], threshold: -0.1 }, "delphi.threshold"],
    ["a threshold that is no number", { ratings: [[0]], threshold: Number.NaN }, "delphi.threshold"],
    ["a threshold in words", { ratings: [[0]], threshold: "0.5" }, "delphi.threshold"],
  ])("is refused: %s", (_, input, code) => {
    expect(codeOf(input)).toBe(code);
  });
});

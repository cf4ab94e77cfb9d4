import { describe, expect, it } from "vitest";
import { expectedMoves } from "@/lib/domain/expected-moves";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { RULES } from "@/lib/domain/recommendations/rules";
import { allAt, FIRST_YEARS } from "./knowledge-innovation/firms";

const weak = diagnose(V1, allAt(2, FIRST_YEARS));
const strong = diagnose(V1, allAt(4, FIRST_YEARS));
const ITEMS = ["knowledge.market.use", "innovation.product.extent", "management.storage", "phase.plan"];

describe("what an action was expected to move", () => {
  it("is measured by the scores of both assessments; a choice among options has none", () => {
    const moves = expectedMoves(ITEMS, weak, strong);
    expect(moves.map(({ label }) => label)).toEqual([
      "using knowledge of the market",
      "innovation in products",
      "storing knowledge",
    ]);
    expect(moves.map(({ change }) => change?.direction)).toEqual(["up", "up", "up"]);
    expect(expectedMoves(ITEMS, strong, weak).every(({ change }) => change?.direction === "down")).toBe(true);
    expect(expectedMoves(ITEMS, weak, weak).every(({ change }) => change?.by === 0)).toBe(true);
  });

  it("is open before there is a later assessment", () => {
    expect(expectedMoves(ITEMS, weak, null).map(({ change }) => change)).toEqual([null, null, null]);
  });

  it("has a name for everything with a level that a rule expects", () => {
    const expected = [...new Set(RULES.flatMap(({ expects }) => expects))];
    const named = expectedMoves(expected, null, null).map(({ item }) => item);
    const left = expected.filter((item) => !named.includes(item));
    expect(left.filter((item) => item.startsWith("knowledge.") || item.endsWith(".extent"))).toEqual([]);
  });
});

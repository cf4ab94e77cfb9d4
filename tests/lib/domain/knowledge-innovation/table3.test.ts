import { describe, expect, it } from "vitest";
import { calledFor, PHASE_CALLS } from "@/lib/domain/knowledge-innovation/intensity";
import {
  FAMILY,
  innovationsOn,
  LARGEST_BREADTH,
  RESTS_ON,
  restsOn,
} from "@/lib/domain/knowledge-innovation/table3";
import { INNOVATIONS, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";

// One row a kind of knowledge, one column an innovation, as printed: marketing, management, process, product.
const PUBLISHED = `
market                          market     x x . .
competitors                     market     x . . .
consumers                       empirical  x x . x
product-features                empirical  . x . x
internationalisation-processes  empirical  . x x .
competitor-business-models      empirical  . x . .
logistics                       empirical  . x x .
business-and-industry           empirical  . x x x
competitor-technologies         empirical  . . x x`;

describe("Table 3 of Linder & Serezhin 2024", () => {
  it("is reproduced mark by mark", () => {
    const ours = KNOWLEDGE.map((knowledge) => {
      const marks = INNOVATIONS.map((innovation) => (restsOn(innovation, knowledge) ? "x" : "."));
      return `${knowledge.padEnd(32)}${FAMILY[knowledge].padEnd(11)}${marks.join(" ")}`;
    });
    expect(`\n${ours.join("\n")}`).toBe(PUBLISHED);
  });

  it("has 18 marks, of which one kind carries three at most", () => {
    expect(Object.values(RESTS_ON).map((kinds) => kinds.length)).toEqual([3, 7, 4, 4]);
    expect(LARGEST_BREADTH).toBe(3);
    expect(innovationsOn("consumers")).toEqual(["marketing", "management", "product"]);
  });
});

describe("how strongly each phase calls for each innovation", () => {
  it("follows the directions of the text", () => {
    const course = (innovation: (typeof INNOVATIONS)[number]) =>
      PHASES.map((phase) => PHASE_CALLS[innovation][phase].intensity);
    expect(course("marketing")).toEqual([3, 3, 1]);
    expect(course("management")).toEqual([0, 1, 2]);
    expect(course("process")).toEqual([1, 1, 3]);
    expect(course("product")).toEqual([0, 1, 2]);
  });

  it("marks every step as the portal's judgement and says what it reads", () => {
    const calls = INNOVATIONS.flatMap((innovation) => PHASES.map((phase) => PHASE_CALLS[innovation][phase]));
    expect(calls.every((call) => call.source.judgement && call.source.id === "linder-2024")).toBe(true);
    expect(new Set(calls.map((call) => call.reading)).size).toBe(12);
  });

  it("names what a phase calls for, strongest first", () => {
    expect(calledFor("pre")).toEqual(["marketing", "process"]);
    expect(calledFor("initial")).toEqual(["marketing", "management", "process", "product"]);
    expect(calledFor("experienced")).toEqual(["process", "management", "product", "marketing"]);
  });
});

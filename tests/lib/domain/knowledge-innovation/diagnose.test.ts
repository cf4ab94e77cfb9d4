import { describe, expect, it } from "vitest";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { allAt, EXPERIENCED, FIRST_YEARS, knows, LEVELS, level, NEVER, single, UNKNOWN } from "./firms";

const says = (answers: Answers) => diagnose(V1, answers);
const gapKinds = (diagnosis: Diagnosis) => diagnosis.gaps.map((gap) => gap.knowledge);
const of = (diagnosis: Diagnosis, knowledge: string) =>
  diagnosis.knowledge.find((profile) => profile.knowledge === knowledge);

describe("a firm before its first market", () => {
  it("lacks first what marketing rests on, then what processes rest on, and nothing that the phase does not call for", () => {
    expect(gapKinds(says(allAt(1, NEVER)))).toEqual([
      "market",
      "competitors",
      "consumers",
      "internationalisation-processes",
      "logistics",
      "business-and-industry",
      "competitor-technologies",
    ]);
  });

  it("is not held back in its band by innovations that cannot have gone abroad yet", () => {
    const answers = {
      ...allAt(5, NEVER),
      "innovation.marketing.extent": level(1),
      "innovation.process.extent": level(1),
    };
    expect(says(answers).band).toMatchObject({ band: "leading", score: 1 });
  });
});

describe("a firm in its first years abroad", () => {
  it("lacks customers first, on which three innovations rest", () => {
    const [first] = says(allAt(1, FIRST_YEARS)).gaps;
    expect(first).toMatchObject({
      knowledge: "consumers",
      need: 1,
      missing: 1,
      known: true,
      intensity: 3,
      innovations: ["marketing", "management", "product"],
    });
  });

  it("is told in a sentence why a gap matters and what is weakest", () => {
    const answers = {
      ...allAt(5, FIRST_YEARS),
      ...knows("competitors", [level(3), level(1), level(3), level(3)]),
    };
    const [gap] = says(answers).gaps;
    expect(gap?.reason.because).toBe(
      "New marketing rests on knowing competitors, and your phase (first years abroad) calls for it. Your answers put it at 38 of 100, lowest for storing it.",
    );
    expect(gap?.reason.items).toContain("knowledge.competitors.storage");
  });

  it("that renews its products without knowing customers is told that it builds without ground", () => {
    const answers = {
      ...allAt(4, FIRST_YEARS),
      ...knows("consumers", [level(1), level(2), level(1), level(2)]),
      "innovation.management.extent": level(2),
    };
    const { unsupported, map } = says(answers);
    expect(unsupported.map((entry) => [entry.innovation, entry.lacking])).toEqual([
      ["marketing", ["consumers"]],
      ["product", ["consumers"]],
    ]);
    expect(map.filter((cell) => cell.unsupported).map((cell) => cell.innovation)).toEqual([
      "marketing",
      "product",
    ]);
  });
});

describe("a firm with more than five years abroad", () => {
  it("lacks first what processes rest on, above all knowledge of its trade, and marketing's own last", () => {
    const { gaps } = says(allAt(1, EXPERIENCED));
    expect(gaps.map((gap) => [gap.knowledge, Math.round(gap.need * 9)])).toEqual([
      ["business-and-industry", 9],
      ["consumers", 6],
      ["internationalisation-processes", 6],
      ["logistics", 6],
      ["competitor-technologies", 6],
      ["market", 4],
      ["product-features", 4],
      ["competitor-business-models", 2],
      ["competitors", 1],
    ]);
  });

  it("has no gap, no unsupported innovation and the top band with everything at the top", () => {
    expect(says(allAt(5, EXPERIENCED))).toMatchObject({
      gaps: [],
      unsupported: [],
      band: { band: "leading", score: 1 },
    });
  });
});

describe("what is not known", () => {
  it("is left out of the mean and counted as asked", () => {
    const answers = {
      ...allAt(3, FIRST_YEARS),
      ...knows("logistics", [level(5), UNKNOWN, UNKNOWN, level(5)]),
    };
    expect(of(says(answers), "logistics")).toMatchObject({ score: 1, answered: 2, asked: 4 });
  });

  it("makes no score where all four are unknown, and a gap that asks to find out", () => {
    const answers = { ...allAt(5, FIRST_YEARS), ...knows("logistics", [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]) };
    const diagnosis = says(answers);
    expect(of(diagnosis, "logistics")).toMatchObject({ score: null, answered: 0, asked: 4 });
    expect(diagnosis.gaps).toHaveLength(1);
    expect(diagnosis.gaps[0]).toMatchObject({ knowledge: "logistics", known: false, missing: 0.5 });
    expect(diagnosis.gaps[0]?.reason.ruleId).toBe("gap-not-known");
    expect(diagnosis.gaps[0]?.reason.because).toContain("the first step is to find out");
    expect(diagnosis.band.score).toBe(1);
  });

  it("makes no band score where nothing is known", () => {
    const { band, gaps, unsupported } = says({ "phase.active": UNKNOWN });
    expect(band).toMatchObject({ score: null, reason: { ruleId: "band-not-known" } });
    expect(gaps.every((gap) => !gap.known)).toBe(true);
    expect(unsupported).toEqual([]);
  });

  it("does not count as lacking under an innovation", () => {
    const answers = { ...allAt(5, FIRST_YEARS), ...knows("consumers", [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]) };
    expect(says(answers).unsupported).toEqual([]);
  });
});

describe("every scale", () => {
  it.each(LEVELS)("shows level %i in every score", (value) => {
    const share = (value - 1) / 4;
    const { knowledge, innovations, activities, band } = says(allAt(value, EXPERIENCED));
    for (const { score } of [...knowledge, ...innovations, ...activities, band])
      expect(score).toBeCloseTo(share, 12);
  });

  it("reaches every band", () => {
    const bands = LEVELS.map((value) => says(allAt(value, FIRST_YEARS)).band.band);
    expect(bands).toEqual(["starting", "starting", "building", "established", "leading"]);
  });
});

describe("the map", () => {
  it("has 36 cells, 18 of them needed, and all of these called for once the firm is abroad", () => {
    const { map } = says(allAt(3, EXPERIENCED));
    expect(map).toHaveLength(36);
    expect(map.filter((cell) => cell.needed)).toHaveLength(18);
    expect(map.filter((cell) => cell.calledFor)).toHaveLength(18);
  });

  it("calls only for marketing and processes before the first market", () => {
    const called = says(allAt(3, NEVER)).map.filter((cell) => cell.calledFor);
    expect(new Set(called.map((cell) => cell.innovation))).toEqual(new Set(["marketing", "process"]));
    expect(called).toHaveLength(7);
  });
});

it("answers to items that are no longer asked change nothing", () => {
  const left = { "phase.years": single("over-15"), "phase.markets": single("10-plus") };
  expect(says({ ...allAt(2, NEVER), ...left })).toEqual(says(allAt(2, NEVER)));
});

import { describe, expect, it } from "vitest";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { BAND_RULES } from "@/lib/domain/knowledge-innovation/band";
import { DIAGNOSIS_RULES_VERSION, diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { GAP_RULES } from "@/lib/domain/knowledge-innovation/gaps";
import { UNSUPPORTED_RULES } from "@/lib/domain/knowledge-innovation/unsupported";
import { allAt, FIRST_YEARS, knows, level } from "./firms";

const says = (answers: Answers) => diagnose(V1, { ...allAt(5, FIRST_YEARS), ...answers });
const gaps = (answers: Answers) => says(answers).gaps.map((gap) => gap.knowledge);
const unsupported = (answers: Answers) => says(answers).unsupported.map((entry) => entry.innovation);

describe("the thresholds that the portal set", () => {
  it("are marked as its judgement, and results name the version that holds them", () => {
    expect([BAND_RULES, GAP_RULES, UNSUPPORTED_RULES].every((rules) => rules.judgement)).toBe(true);
    expect(says({}).rulesVersion).toBe(DIAGNOSIS_RULES_VERSION);
  });

  it("call knowledge a gap just below level 4 on average", () => {
    expect(GAP_RULES.heldWell).toBe(0.75);
    expect(gaps(knows("market", [level(4), level(4), level(4), level(4)]))).toEqual([]);
    expect(gaps(knows("market", [level(4), level(4), level(4), level(3)]))).toEqual(["market"]);
  });

  it("call an innovation under way from level 3 and knowledge lacking when it is nearer to level 2", () => {
    const nearTwo = knows("market", [level(2), level(2), level(2), level(3)]);
    const between = knows("market", [level(2), level(2), level(3), level(3)]);
    expect(unsupported(nearTwo)).toEqual(["marketing", "management"]);
    expect(unsupported({ ...nearTwo, "innovation.marketing.extent": level(3) })).toContain("marketing");
    expect(unsupported({ ...nearTwo, "innovation.marketing.extent": level(2) })).toEqual(["management"]);
    expect(unsupported(between)).toEqual([]);
  });
});

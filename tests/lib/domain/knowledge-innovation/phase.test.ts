import { describe, expect, it } from "vitest";
import { phaseOf } from "@/lib/domain/knowledge-innovation/phase";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { abroad, NEVER, single, UNKNOWN } from "./firms";

const since = (...years: (number | null)[]): FirmProfile => ({
  asOfYear: 2026,
  markets: years.map((sinceYear) => ({ country: "SE", sinceYear, modes: [] })),
});
const YEARS_UNKNOWN = { "phase.active": single("both"), "phase.years": UNKNOWN };

describe("the phase", () => {
  it("is before the first market for a firm that has never worked across a border", () => {
    expect(phaseOf(NEVER).phase).toBe("pre");
  });

  it.each([
    ["up-to-3", "initial"],
    ["3-to-5", "initial"],
    ["5-to-8", "experienced"],
    ["8-to-12", "experienced"],
    ["12-to-15", "experienced"],
    ["over-15", "experienced"],
  ])("is, with the line at five years included, for %s: %s", (years, phase) => {
    for (const active of ["selling", "buying", "both", "stopped"]) {
      const placed = phaseOf(abroad(years, active));
      expect(placed.phase).toBe(phase);
      expect(placed.reason).toMatchObject({
        ruleId: "phase-years",
        source: { id: "linder-2024", judgement: false },
      });
    }
  });

  it("is read from the profile where the years are not known, five years included in the first phase", () => {
    expect(phaseOf(YEARS_UNKNOWN, since(2021)).phase).toBe("initial");
    expect(phaseOf(YEARS_UNKNOWN, since(2025, 2020)).phase).toBe("experienced");
    expect(phaseOf({}, since(2026)).reason.because).toContain("this year");
    expect(phaseOf(YEARS_UNKNOWN, since(2021)).reason.source.judgement).toBe(true);
  });

  it("is taken as the earlier one, and says so, where nothing settles it", () => {
    for (const profile of [undefined, since(), since(2030)]) {
      expect(phaseOf(YEARS_UNKNOWN, profile)).toMatchObject({
        phase: "initial",
        reason: { ruleId: "phase-years-unknown" },
      });
    }
    expect(phaseOf({}, since(null))).toMatchObject({
      phase: "initial",
      reason: { ruleId: "phase-years-unknown" },
    });
    expect(phaseOf({ "phase.active": UNKNOWN })).toMatchObject({
      phase: "pre",
      reason: { ruleId: "phase-unknown" },
    });
  });

  it("is what the firm answers even if the profile says otherwise", () => {
    expect(phaseOf(NEVER, since(2010)).phase).toBe("pre");
    expect(phaseOf(abroad("up-to-3"), since(2010)).phase).toBe("initial");
  });
});

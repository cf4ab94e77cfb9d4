import { describe, expect, it } from "vitest";
import { allItems, checkAnswer } from "@/lib/domain/instruments/engine";
import { NAVIGATOR_V1 as V1 } from "@/lib/domain/instruments/navigator-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnoseNavigator } from "@/lib/domain/navigator/diagnose";
import { FINDINGS } from "@/lib/domain/navigator/findings";
import { NAVIGATOR_NOTES } from "@/lib/domain/navigator/notes";
import { level, multiple, single } from "../knowledge-innovation/firms";
import { ALL_IN_FULL, stepsAt } from "./firms";

const NOTE_CASES: Record<string, Answers> = {
  "navigator-no-way-but-intended": {
    "navigator.step.model": level(1),
    "navigator.model.intended": single("licensing"),
  },
  "navigator-no-contacts-but-network": {
    "navigator.step.social-capital": level(1),
    "factor.internal.network": level(4),
  },
  "navigator-only-reactions": { "navigator.logic": single("reactions") },
  "navigator-way-missing": { "navigator.step.model": level(4), "navigator.model.intended": single("none") },
  "navigator-stage-behind-profile": { "stage.life-cycle": single("outside") },
  "navigator-consolidation-early": { "stage.life-cycle": single("consolidation") },
  "navigator-growth-without-steps": {
    "stage.life-cycle": single("growth"),
    "navigator.logic": single("none"),
  },
  "navigator-ways-unthought-but-weighed": {
    "navigator.step.modes": level(1),
    "navigator.modes.weighed": multiple("importing", "licensing"),
  },
  "navigator-checks-differ": {
    "navigator.step.constraints": level(5),
    "navigator.constraints.check": level(2),
  },
  "navigator-only-analysis": { "navigator.logic": single("analysis") },
  "navigator-covered-on-word": { ...stepsAt(4), "navigator.full": multiple("none") },
};
const PROFILE = {
  asOfYear: 2026,
  markets: [{ country: "SE", sinceYear: 2026, modes: ["direct-export" as const] }],
};

describe("notes", () => {
  it("each have a case that calls them", () => {
    expect(NAVIGATOR_NOTES.map((note) => note.id).sort()).toEqual(Object.keys(NOTE_CASES).sort());
  });

  it.each(Object.entries(NOTE_CASES))("%s fires", (id, answers) => {
    const { notes } = diagnoseNavigator(V1, { ...ALL_IN_FULL, ...answers }, PROFILE, {});
    expect(notes.map((note) => note.id)).toContain(id);
  });

  it("name only items that exist, and come errors first", () => {
    const keys = new Set(allItems(V1).map((item) => item.key));
    expect(NAVIGATOR_NOTES.flatMap((note) => note.items).filter((item) => !keys.has(item))).toEqual([]);
    const order = ["error", "warning", "information"];
    const ranks = NAVIGATOR_NOTES.map((note) => order.indexOf(note.severity));
    expect(ranks).toEqual([...ranks].sort());
  });
});

/** An answer for each finding that brings it out. */
const FINDING_CASES: Record<string, Answers> = {
  "few-ways": { "navigator.modes.weighed": multiple("importing") },
  "no-exit": { "navigator.model.pieces": multiple("customer") },
  "few-strategies": { "navigator.model.strategies": multiple("none") },
  "loss-too-large": { "navigator.model.risk-return": level(1) },
  "owners-unwilling": { "factor.internal.owners-view": level(1) },
  "finance-tight": { "factor.internal.finance": level(2) },
  "tie-unchecked": { "navigator.social.market-choice": single("tie") },
  "few-ties": { "navigator.social.kinds": multiple("customers") },
  "few-points-examined": { "navigator.external.examined": multiple("culture") },
  "cash-breaks-first": { "navigator.scaling.breaks-first": multiple("cash") },
  "people-break-first": { "navigator.scaling.breaks-first": multiple("people") },
  "unit-cost-unknown": { "navigator.scaling.unit-cost": level(2) },
  "access-unseen": { "navigator.ecosystems.looked-at": multiple("none") },
  "payments-restricted": { "factor.external.restrictions": multiple("payments") },
  "goods-restricted": { "factor.external.restrictions": multiple("embargo") },
  "no-second-way": { "navigator.constraints.second-way": level(3) },
};

describe("findings", () => {
  it("each have a case that calls them, in their own words", () => {
    expect(FINDINGS.map((finding) => finding.id).sort()).toEqual(Object.keys(FINDING_CASES).sort());
    expect(new Set(FINDINGS.map((finding) => finding.sentence)).size).toBe(FINDINGS.length);
  });

  it.each(FINDINGS.map((finding) => [finding.id, finding] as const))(
    "%s fires for its step",
    (id, finding) => {
      const answers = FINDING_CASES[id] ?? {};
      for (const [key, answer] of Object.entries(answers))
        expect(checkAnswer(V1, key, answer)).toEqual(answer);
      const fired = diagnoseNavigator(V1, { ...ALL_IN_FULL, ...answers }).steps.flatMap((step) =>
        step.findings.map((reason) => [step.step, reason.ruleId]),
      );
      expect(fired).toContainEqual([finding.step, `navigator-${id}`]);
    },
  );

  it("say nothing where nothing is known", () => {
    expect(diagnoseNavigator(V1, ALL_IN_FULL).steps.flatMap((step) => step.findings)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { allItems, visibleItems } from "@/lib/domain/instruments/engine";
import { EXTERNAL_FACTORS } from "@/lib/domain/instruments/factors/external";
import { INTERNAL_FACTORS } from "@/lib/domain/instruments/factors/internal";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { NAVIGATOR_V1 as V1 } from "@/lib/domain/instruments/navigator-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnoseNavigator } from "@/lib/domain/navigator/diagnose";
import { NAVIGATOR_ITEMS, STEP_PARTS, stepItem } from "@/lib/domain/navigator/items";
import { stepFacts } from "@/lib/domain/navigator/step-facts";
import { NAVIGATOR_STEPS } from "@/lib/domain/navigator/steps";
import { STAGE_PLACES } from "@/lib/domain/vocabulary";
import { level, multiple, single, UNKNOWN } from "../knowledge-innovation/firms";
import { ALL_IN_FULL, stepsAt } from "./firms";

const at = (answers: Answers, step: (typeof NAVIGATOR_STEPS)[number]) => {
  const found = diagnoseNavigator(V1, answers).steps.find((one) => one.step === step);
  if (!found) throw new Error("no such step");
  return found;
};
const noteIds = (answers: Answers, ...more: [] | [Parameters<typeof diagnoseNavigator>[2]]) =>
  diagnoseNavigator(V1, answers, ...more).notes.map((note) => note.id);

describe("the instrument", () => {
  it("has exactly the items that the rules know", () => {
    const known = [
      ...NAVIGATOR_STEPS.map(stepItem),
      ...Object.values(NAVIGATOR_ITEMS),
      ...NAVIGATOR_STEPS.flatMap((step) => Object.keys(STEP_PARTS[step])),
    ];
    expect(
      allItems(V1)
        .map((item) => item.key)
        .sort(),
    ).toEqual(known.sort());
  });

  it("asks the short scheme alone until steps are chosen, and then those steps", () => {
    expect(visibleItems(V1, {})).toHaveLength(NAVIGATOR_STEPS.length + 3);
    const asked = visibleItems(V1, { "navigator.full": multiple("scaling") }).map((item) => item.key);
    expect(asked.slice(NAVIGATOR_STEPS.length + 3)).toEqual(Object.keys(STEP_PARTS.scaling));
    expect(visibleItems(V1, ALL_IN_FULL)).toHaveLength(allItems(V1).length);
  });

  it("names in each step the parts in the order in which they are asked", () => {
    for (const step of NAVIGATOR_STEPS) {
      const section = V1.sections.find((one) => one.id === step);
      expect(section?.items.map((item) => item.key)).toEqual(Object.keys(STEP_PARTS[step]));
    }
  });

  it("shares keys with one meaning: the item says the same wherever it stands", () => {
    const shared = [
      ...Object.values(INTERNAL_FACTORS),
      ...Object.values(EXTERNAL_FACTORS),
      ...allItems(KNOWLEDGE_INNOVATION_V1),
    ];
    for (const item of allItems(V1)) {
      const other = shared.find((candidate) => candidate.key === item.key);
      if (other) expect({ ...item, when: undefined }).toEqual({ ...other, when: undefined });
    }
    expect(new Set(Object.values(INTERNAL_FACTORS).map((item) => item.key)).size).toBe(13);
  });

  it("offers every place in the life of a firm abroad", () => {
    const item = allItems(V1).find((candidate) => candidate.key === NAVIGATOR_ITEMS.stage);
    expect(item?.kind === "single" && item.options.map((option) => option.id)).toEqual([...STAGE_PLACES]);
  });
});

describe("coverage", () => {
  it("is nothing when nothing was done and everything when all is written down", () => {
    expect(diagnoseNavigator(V1, stepsAt(1)).coverage).toEqual({ short: 0, full: null, evidence: null });
    expect(diagnoseNavigator(V1, stepsAt(3)).coverage.short).toBe(0.5);
    expect(diagnoseNavigator(V1, stepsAt(4)).coverage.short).toBe(1);
    expect(diagnoseNavigator(V1, {}).coverage.short).toBe(0);
  });

  it("counts known points of all points once a step is taken apart", () => {
    const all = NAVIGATOR_STEPS.flatMap((step) => Object.keys(STEP_PARTS[step])).length;
    const answers = {
      ...stepsAt(4),
      "navigator.full": multiple("scaling"),
      "navigator.scaling.repeat": level(2),
      "navigator.scaling.unit-cost": UNKNOWN,
    };
    expect(diagnoseNavigator(V1, answers).coverage.full).toBeCloseTo(1 / all);
  });

  it("does not count answers left behind in a step that is no longer taken apart", () => {
    const answers = {
      ...stepsAt(4),
      "navigator.scaling.repeat": level(2),
      "navigator.full": multiple("none"),
    };
    expect(diagnoseNavigator(V1, answers).coverage.full).toBeNull();
    expect(at(answers, "scaling").parts.some((part) => part.known)).toBe(false);
  });
});

describe("a step", () => {
  it("counts as open, with a sentence, where it is not known or not answered", () => {
    expect(at({ [stepItem("modes")]: UNKNOWN }, "modes").reasons[0]?.because).toMatch(/do not know yet/);
    expect(at({}, "modes").reasons[0]?.because).toMatch(/has not been answered/);
    expect(at({}, "modes").status).toBe("open");
  });

  it("quotes the firm's answer as its reason", () => {
    expect(at(stepsAt(4), "modes").reasons[0]?.because).toBe(
      "Your answer: We have compared several ways on paper for our products.",
    );
  });

  it("is held back when most of its full scheme cannot be answered, naming what is missing", () => {
    const answers = { ...stepsAt(5), "navigator.full": multiple("scaling") };
    const open = at({ ...answers, "navigator.scaling.repeat": level(3) }, "scaling");
    expect(open.status).toBe("partly");
    expect(open.reasons[1]?.because).toBe(
      "Of the 3 points of the full scheme 2 cannot be answered yet: what breaks first; cost of one more order.",
    );
    expect(
      at(
        {
          ...answers,
          "navigator.scaling.repeat": level(1),
          "navigator.scaling.unit-cost": level(1),
          "navigator.scaling.breaks-first": multiple("cash"),
        },
        "scaling",
      ).status,
    ).toBe("covered");
  });

  it("changes the plan in its own words for each standing", () => {
    const texts = NAVIGATOR_STEPS.flatMap((step) => Object.values(stepFacts(step).change));
    expect(new Set(texts).size).toBe(24);
    expect(at(stepsAt(1), "modes").change).toBe(stepFacts("modes").change.open);
  });
});

describe("evidence", () => {
  it("is told apart from a word given, and blanks are none", () => {
    const evidence = { [stepItem("modes")]: "Comparison of May", [stepItem("model")]: "  " };
    const diagnosis = diagnoseNavigator(V1, stepsAt(4), undefined, evidence);
    const [modes, model] = diagnosis.steps;
    expect(modes?.evidence).toEqual([stepItem("modes")]);
    expect(modes?.reasons.at(-1)?.because).toBe("Evidence is named for one answer.");
    expect(model?.reasons.at(-1)?.because).toMatch(/covered on your word/);
    expect(diagnosis.coverage.evidence).toBe(1 / 8);
    expect(diagnosis.notes.map((note) => note.id)).toContain("navigator-covered-on-word");
  });

  it("does not count for an answer that was not given", () => {
    const diagnosis = diagnoseNavigator(V1, {}, undefined, { [stepItem("modes")]: "Comparison of May" });
    expect(diagnosis.coverage.evidence).toBe(0);
  });
});

describe("what to weigh before going early", () => {
  it("turns each answer into what it speaks for, room at home the other way round", () => {
    const answers = {
      "navigator.full": multiple("internal", "external"),
      "factor.internal.owners-view": level(5),
      "factor.internal.growth-at-home": level(5),
      "factor.internal.unused-capacity": level(3),
      "factor.external.competitor-behaviour": UNKNOWN,
    };
    const early = diagnoseNavigator(V1, answers).early.map((factor) => factor.speaksFor);
    expect(early).toEqual(["going", "waiting", "unknown", "either", "unknown"]);
  });
});

describe("notes", () => {
  it("say when all steps are reactions, and when chances are let pass", () => {
    expect(noteIds({ "navigator.logic": single("reactions") })).toContain("navigator-only-reactions");
    expect(noteIds({ "navigator.logic": single("analysis") })).toContain("navigator-only-analysis");
    expect(noteIds({ "navigator.logic": single("both") })).toEqual([]);
  });

  it("set the stage beside the profile", () => {
    const profile = {
      asOfYear: 2026,
      markets: [{ country: "SE", sinceYear: 2025, modes: ["direct-export" as const] }],
    };
    expect(noteIds({ "stage.life-cycle": single("preparation") }, profile)).toContain(
      "navigator-stage-behind-profile",
    );
    expect(noteIds({ "stage.life-cycle": single("consolidation") }, profile)).toContain(
      "navigator-consolidation-early",
    );
    expect(noteIds({ "stage.life-cycle": single("launch") }, profile)).toEqual([]);
  });
});

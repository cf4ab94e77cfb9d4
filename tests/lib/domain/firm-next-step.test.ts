import { describe, expect, it } from "vitest";
import { type FirmStanding, firmNextStep } from "@/lib/domain/firm-next-step";
import type { PlannedAction } from "@/lib/domain/plan-progress";

const TODAY = "2026-06-15";
const action = (given: Partial<PlannedAction> = {}): PlannedAction => ({
  id: "a",
  status: "open",
  effort: "small",
  dueOn: "2026-12-01",
  ...given,
});
const latest = { assessmentId: "s", day: "2026-05-01", recommendations: 6, taken: 2 };
const standing = (given: Partial<FirmStanding<PlannedAction>> = {}): FirmStanding<PlannedAction> => ({
  profileComplete: true,
  draft: null,
  latest,
  plan: { status: "signed-off", actions: [action({ status: "done" })] },
  hasMentor: true,
  today: TODAY,
  ...given,
});
const step = (given: Partial<FirmStanding<PlannedAction>>) => firmNextStep(standing(given));

describe("the next step of a firm", () => {
  it("is the profile for a firm that has just registered, and the first assessment after it", () => {
    expect(step({ profileComplete: false, latest: null })).toEqual({ kind: "profile" });
    expect(step({ latest: null })).toEqual({ kind: "first-assessment" });
  });

  it("is what a mentor asked for, before a round under way", () => {
    const draft = { id: "d", answered: 7, changesRequested: true };
    expect(step({ draft })).toEqual({ kind: "rework-assessment", assessmentId: "d" });
    expect(step({ draft: { ...draft, changesRequested: false }, latest: null })).toEqual({
      kind: "resume-assessment",
      assessmentId: "d",
      answered: 7,
    });
    expect(step({ plan: { status: "changes-requested", actions: [action()] } })).toEqual({
      kind: "rework-plan",
    });
  });

  it("is to make a plan of a result from which nothing was taken", () => {
    const fresh = { ...latest, taken: 0 };
    expect(step({ latest: fresh })).toMatchObject({ kind: "make-plan", recommendations: 6 });
    expect(step({ latest: { ...fresh, recommendations: 0 } })).toEqual({ kind: "nothing" });
  });

  it("is an action that is due, before a plan that could be submitted, before other work", () => {
    const due = action({ id: "due", dueOn: "2026-06-20" });
    expect(step({ plan: { status: "draft", actions: [action(), due] } })).toMatchObject({
      kind: "action",
      reason: "due-soon",
      days: 5,
      action: due,
    });
    const later = { status: "draft" as const, actions: [action()] };
    expect(step({ plan: later })).toEqual({ kind: "submit-plan", actions: 1 });
    expect(step({ plan: later, hasMentor: false })).toMatchObject({ kind: "action", reason: "first-open" });
    expect(step({ plan: { ...later, status: "submitted" } })).toMatchObject({ kind: "action" });
  });

  it("is a new round a year after the last one, when nothing else is left", () => {
    const yearAgo = { ...latest, day: "2025-06-15" };
    expect(step({ latest: yearAgo })).toMatchObject({ kind: "next-round", day: "2025-06-15" });
    expect(step({ latest: { ...latest, day: "2025-06-16" } })).toEqual({ kind: "nothing" });
    expect(step({ profileComplete: false })).toEqual({ kind: "profile" });
  });
});

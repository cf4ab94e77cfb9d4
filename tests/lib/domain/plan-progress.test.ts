import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStep, overdue, type PlannedAction, planProgress } from "@/lib/domain/plan-progress";
import { ACTION_STATUSES, EFFORTS, ENDED_STATUSES } from "@/lib/domain/vocabulary";

const TODAY = "2026-03-10";
const action = (id: string, rest: Partial<PlannedAction> = {}): PlannedAction => ({
  id,
  status: "open",
  effort: "small",
  dueOn: null,
  ...rest,
});
const anyAction = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom(...ACTION_STATUSES),
  effort: fc.constantFrom(...EFFORTS),
  dueOn: fc.option(fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, "0")}`)),
});
const anyPlan = fc.uniqueArray(anyAction, { selector: (one) => one.id, maxLength: 12 });

describe("the progress of a plan", () => {
  it("weighs actions by effort", () => {
    const plan = [action("a", { status: "done", effort: "large" }), action("b")];
    expect(planProgress(plan)).toEqual({ share: 0.75, ended: 3, weight: 4, counted: 2 });
  });

  it("counts what was in place already, and leaves out what is not for the firm", () => {
    const plan = [
      action("a", { status: "already-in-place" }),
      action("b", { status: "not-for-us" }),
      action("c"),
    ];
    expect(planProgress(plan).share).toBe(0.5);
  });

  it("has no share where nothing is left to count", () => {
    expect(planProgress([]).share).toBeNull();
    expect(planProgress([action("a", { status: "not-for-us" })]).share).toBeNull();
  });

  it("lies in 0..1, is 1 exactly when all that counts has ended, and never falls when something is finished", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, pick) => {
        const { share, counted } = planProgress(plan);
        if (share === null) expect(counted).toBe(0);
        else {
          expect(share >= 0 && share <= 1).toBe(true);
          expect(share === 1).toBe(plan.every((one) => ENDED_STATUSES.includes(one.status)));
        }
        const at = pick % Math.max(1, plan.length);
        for (const status of ENDED_STATUSES.filter((end) => end !== "not-for-us")) {
          const after = planProgress(plan.map((one, place) => (place === at ? { ...one, status } : one)));
          expect(after.share ?? 0).toBeGreaterThanOrEqual(share ?? 0);
        }
      }),
    );
  });
});

describe("overdue", () => {
  it("is what should have ended before today and has not", () => {
    expect(overdue(action("a", { dueOn: "2026-03-09" }), TODAY)).toBe(true);
    expect(overdue(action("a", { dueOn: TODAY }), TODAY)).toBe(false);
    expect(overdue(action("a", { dueOn: "2026-03-09", status: "done" }), TODAY)).toBe(false);
    expect(overdue(action("a"), TODAY)).toBe(false);
  });

  it("refuses what is not a date", () => {
    for (const dueOn of ["2026-02-30", "soon", "2026-3-1"])
      expect(() => overdue(action("a", { dueOn }), TODAY)).toThrow("not a date");
  });
});

describe("the next step", () => {
  const late = action("z-late", { dueOn: "2026-03-01" });
  const soon = action("y-soon", { dueOn: "2026-03-20" });
  const running = action("x-running", { status: "in-progress" });
  const open = action("w-open");

  it("is what is overdue, then due soon, then under way, then open", () => {
    expect(nextStep([open, running, soon, late], TODAY)).toMatchObject({
      action: late,
      reason: "overdue",
      days: -9,
    });
    expect(nextStep([open, running, soon], TODAY)).toMatchObject({
      action: soon,
      reason: "due-soon",
      days: 10,
    });
    expect(nextStep([open, running], TODAY)).toMatchObject({
      action: running,
      reason: "in-progress",
      days: null,
    });
    expect(nextStep([open], TODAY)).toMatchObject({ action: open, reason: "first-open" });
  });

  it("among equals is the earliest, then the smallest, then the first by id", () => {
    const large = action("a", { effort: "large" });
    expect(nextStep([large, action("c"), action("b")], TODAY)?.action.id).toBe("b");
    expect(nextStep([action("b"), action("c", { dueOn: "2026-09-01" })], TODAY)?.action.id).toBe("c");
  });

  it("is not one that is blocked, unless its day has passed", () => {
    expect(nextStep([action("a", { status: "blocked", dueOn: "2026-03-11" })], TODAY)).toBeNull();
    expect(nextStep([action("a", { status: "blocked", dueOn: "2026-03-09" })], TODAY)?.reason).toBe(
      "overdue",
    );
  });

  it("never is one that has ended, and never depends on the order of the plan", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const step = nextStep(plan, TODAY);
        expect(nextStep([...plan].reverse(), TODAY)).toEqual(step);
        if (step) expect(ENDED_STATUSES).not.toContain(step.action.status);
        else
          expect(plan.every((one) => one.status === "blocked" || ENDED_STATUSES.includes(one.status))).toBe(
            true,
          );
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  awaitsReview,
  REVIEWED_KINDS,
  type ReviewStep,
  stateAfter,
  VERDICTS,
} from "@/lib/domain/review-state";
import { REVIEW_STATES } from "@/lib/domain/vocabulary";

const STEPS: readonly ReviewStep[] = ["submit", ...VERDICTS];

describe("the life of something under review", () => {
  it("goes from draft over a request for changes to a signature", () => {
    expect(stateAfter("assessment", "draft", "submit")).toBe("submitted");
    expect(stateAfter("assessment", "submitted", "changes-requested")).toBe("changes-requested");
    expect(stateAfter("assessment", "changes-requested", "submit")).toBe("submitted");
    expect(stateAfter("assessment", "submitted", "signed-off")).toBe("signed-off");
  });

  it("lets a verdict fall on what is submitted and on nothing else", () => {
    for (const kind of REVIEWED_KINDS)
      for (const state of REVIEW_STATES)
        for (const verdict of VERDICTS)
          expect(stateAfter(kind, state, verdict) !== null, `${kind} ${state} ${verdict}`).toBe(
            awaitsReview(state),
          );
  });

  it("ends an assessment with the signature, and lets a plan be submitted again", () => {
    expect(STEPS.map((step) => stateAfter("assessment", "signed-off", step))).toEqual([null, null, null]);
    expect(stateAfter("plan", "signed-off", "submit")).toBe("submitted");
  });

  it("takes a plan for a market back to go on writing, and nothing else", () => {
    expect(stateAfter("market-plan", "submitted", "take-back")).toBe("draft");
    expect(stateAfter("market-plan", "signed-off", "take-back")).toBe("draft");
    expect(stateAfter("market-plan", "draft", "take-back")).toBeNull();
    expect(stateAfter("market-plan", "signed-off", "submit")).toBeNull();
    for (const state of REVIEW_STATES)
      for (const kind of ["assessment", "plan"] as const)
        expect(stateAfter(kind, state, "take-back")).toBeNull();
  });

  it("reaches every state from a draft", () => {
    const reached = new Set<string>(["draft"]);
    for (let round = 0; round < REVIEW_STATES.length; round += 1)
      for (const state of REVIEW_STATES.filter((one) => reached.has(one)))
        for (const step of STEPS) reached.add(stateAfter("assessment", state, step) ?? "draft");
    expect([...reached].sort()).toEqual([...REVIEW_STATES].sort());
  });
});

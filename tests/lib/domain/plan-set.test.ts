import { describe, expect, it } from "vitest";
import { canTakeBack, changesSet, stateAfterSetChange } from "@/lib/domain/plan-set";
import { EFFORT_DAYS, suggestedDue } from "@/lib/domain/suggested-due";
import { ACTION_STATUSES, EFFORTS, REVIEW_STATES } from "@/lib/domain/vocabulary";

describe("the set of actions that was signed off", () => {
  it("changes only where an action becomes or ceases to be none of the firm's", () => {
    const changing = ACTION_STATUSES.flatMap((from) =>
      ACTION_STATUSES.filter((to) => changesSet(from, to)).map((to) => [from, to]),
    );
    expect(changing).toHaveLength(2 * (ACTION_STATUSES.length - 1));
    expect(changing.every((pair) => pair.includes("not-for-us"))).toBe(true);
    expect(changesSet("not-for-us", "not-for-us")).toBe(false);
  });

  it("makes a signed-off plan a draft again and leaves every other state", () => {
    expect(REVIEW_STATES.map(stateAfterSetChange)).toEqual([
      "draft",
      "submitted",
      "changes-requested",
      "draft",
    ]);
    expect(REVIEW_STATES.filter(canTakeBack)).toEqual(["submitted"]);
  });
});

describe("the day suggested", () => {
  it("lies later the larger the effort, over month and year ends", () => {
    expect(EFFORTS.map((effort) => suggestedDue(effort, "2026-01-31"))).toEqual([
      "2026-03-02",
      "2026-05-01",
      "2026-07-30",
    ]);
    expect(suggestedDue("small", "2027-12-15")).toBe("2028-01-14");
    expect(EFFORT_DAYS.judgement).toBe(true);
  });
});

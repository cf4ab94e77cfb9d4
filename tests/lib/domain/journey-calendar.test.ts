import { describe, expect, it } from "vitest";
import { nextStates } from "@/lib/domain/delegation-terms";
import { notYetBecause } from "@/lib/domain/follow-up-terms";

const days = { startsOn: "2026-05-04", endsOn: "2026-05-07" };

describe("the calendar of a journey", () => {
  it("lets nobody be back before the last day", () => {
    const certain = { state: "confirmed", endsOn: days.endsOn } as const;
    expect(nextStates(certain, "2026-05-06")).toEqual([]);
    expect(nextStates(certain, "2026-05-07")).toEqual(["travelled"]);
    expect(nextStates({ ...certain, state: "planned" }, "2026-05-01")).toEqual(["confirmed"]);
  });

  it("says why a journey cannot be reported on yet", () => {
    const on = (state: string, today: string) => notYetBecause({ ...days, state }, today);
    expect(on("confirmed", "2026-05-03")).toBe("ahead");
    expect(on("confirmed", "2026-05-04")).toBe("under-way");
    expect(on("confirmed", "2026-05-07")).toBe("under-way");
    expect(on("confirmed", "2026-05-08")).toBe("not-noted");
    expect(on("cancelled", "2026-05-03")).toBe("called-off");
    expect(on("travelled", "2026-05-07")).toBeNull();
    expect(on("closed", "2026-08-01")).toBeNull();
  });
});

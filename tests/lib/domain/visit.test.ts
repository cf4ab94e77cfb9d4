import { describe, expect, it } from "vitest";
import { afterLook, newSince } from "@/lib/domain/visit";

const at = (minutes: number) => new Date(Date.UTC(2026, 4, 3, 9, minutes));

describe("a visit", () => {
  it("marks nothing as new the first time", () => {
    expect(newSince(null, at(0))).toBeNull();
    expect(afterLook(null, at(0))).toEqual({ lastAt: at(0), previousAt: null });
  });

  it("keeps what was new as new while it lasts", () => {
    const begun = afterLook({ lastAt: at(0), previousAt: null }, at(60));
    expect(begun).toEqual({ lastAt: at(60), previousAt: at(0) });
    const later = afterLook(begun, at(70));
    expect(later).toEqual({ lastAt: at(70), previousAt: at(0) });
    expect(newSince(later, at(80))).toEqual(at(0));
  });

  it("counts from the last look when it is another visit", () => {
    expect(newSince({ lastAt: at(0), previousAt: null }, at(30))).toEqual(at(0));
    expect(newSince({ lastAt: at(0), previousAt: null }, at(29))).toBeNull();
  });

  it("is not written down twice within five minutes", () => {
    expect(afterLook({ lastAt: at(0), previousAt: null }, at(4))).toBeNull();
  });
});

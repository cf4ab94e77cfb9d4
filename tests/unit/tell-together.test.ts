import { describe, expect, it } from "vitest";
import { toldTogether } from "@/components/timeline/tell-together";
import type { TimelineEntry } from "@/lib/timeline/types";

const entry = (id: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id,
  at: "2026-09-01T10:00:00.000Z",
  verb: "action.taken-over",
  hat: "member",
  by: "Dines",
  mine: false,
  fresh: false,
  place: null,
  words: "",
  because: "",
  count: 1,
  to: "",
  ...more,
});
const ids = (entries: TimelineEntry[]) =>
  toldTogether(entries, "Europe/Copenhagen").map((group) => group.map(({ id }) => id).join());

describe("a timeline", () => {
  it("tells what stands in a row at once", () => {
    expect(ids([entry("a"), entry("b"), entry("c")])).toEqual(["a,b,c"]);
  });

  it("keeps apart what differs in person, day, kind or news", () => {
    expect(ids([entry("a"), entry("b", { by: "Asta" })])).toEqual(["a", "b"]);
    expect(ids([entry("a"), entry("b", { at: "2026-09-01T22:30:00.000Z" })])).toEqual(["a", "b"]);
    expect(ids([entry("a"), entry("b", { verb: "action.added" })])).toEqual(["a", "b"]);
    expect(ids([entry("a", { fresh: true }), entry("b")])).toEqual(["a", "b"]);
  });

  it("never joins what was said or decided", () => {
    const said = { verb: "comment.added" };
    expect(ids([entry("a", said), entry("b", said)])).toEqual(["a", "b"]);
  });
});

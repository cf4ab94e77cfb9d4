import { describe, expect, it } from "vitest";
import { calendarEntry } from "@/lib/domain/calendar-entry";
import { feedbackRound } from "@/lib/domain/meeting";
import { silenceOf } from "@/lib/domain/silence";

const now = new Date("2026-06-15T09:30:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe("silence", () => {
  it("turns at 45 and at 60 days, by the last meeting or the beginning", () => {
    const lights = [0, 45, 46, 60, 61].map((days) => silenceOf(ago(days), ago(200), now).light);
    expect(lights).toEqual(["fine", "fine", "quiet", "quiet", "silent"]);
    expect(silenceOf(null, ago(50), now)).toEqual({ days: 50, light: "quiet" });
    expect(silenceOf(ago(90), ago(3), now), "an earlier assignment does not count").toMatchObject({
      days: 3,
    });
  });
});

describe("feedback", () => {
  it("is due after every third meeting", () => {
    expect([0, 2, 3, 5, 6, 7].map(feedbackRound)).toEqual([0, 0, 3, 3, 6, 6]);
  });
});

describe("a calendar entry", () => {
  const entry = {
    id: "one",
    stamp: now,
    startsAt: new Date("2026-10-25T00:30:00Z"),
    minutes: 90,
    title: "Prices, freight; dealers",
    place: "",
    link: "https://portal.example/x",
    sequence: 2,
  };

  it("names begin and end in UTC and masks what would part it", () => {
    const lines = calendarEntry(entry).split("\r\n");
    expect(lines).toContain("DTSTART:20261025T003000Z");
    expect(lines).toContain("DTEND:20261025T020000Z");
    expect(lines).toContain("SUMMARY:Prices\\, freight\\; dealers");
    expect(lines.some((line) => line.startsWith("LOCATION"))).toBe(false);
  });

  it("folds long lines at 75 octets without cutting a letter", () => {
    const text = calendarEntry({ ...entry, title: "Æble".repeat(60) });
    expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.replaceAll("\r\n ", "")).toContain("Æble".repeat(60));
  });
});

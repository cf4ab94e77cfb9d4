import { describe, expect, it } from "vitest";
import { instantOf, localTimeOf } from "@/lib/domain/local-time";

const iso = (date: string, time: string, timeZone: string) =>
  instantOf({ date, time, timeZone }).toISOString();

describe("a local time", () => {
  it("is the instant that clocks there show, summer and winter", () => {
    expect(iso("2026-07-01", "12:00", "Europe/Copenhagen")).toBe("2026-07-01T10:00:00.000Z");
    expect(iso("2026-12-01", "12:00", "Europe/Copenhagen")).toBe("2026-12-01T11:00:00.000Z");
    expect(iso("2026-07-01", "12:00", "Asia/Kathmandu")).toBe("2026-07-01T06:15:00.000Z");
  });

  it("is refused where clocks skip it, an hour in spring or a day at the date line", () => {
    expect(() => iso("2026-03-29", "02:30", "Europe/Copenhagen")).toThrow("Clocks there skip this time.");
    expect(() => iso("2011-12-30", "12:00", "Pacific/Apia")).toThrow("Clocks there skip this time.");
    expect(iso("2026-03-29", "03:00", "Europe/Copenhagen")).toBe("2026-03-29T01:00:00.000Z");
  });

  it("is the first of two where clocks go back", () => {
    expect(iso("2026-10-25", "02:30", "Europe/Copenhagen")).toBe("2026-10-25T00:30:00.000Z");
  });

  it("is refused where it cannot be read", () => {
    for (const [date, time] of [
      ["2026-02-30", "12:00"],
      ["2026-02-03", "24:00"],
      ["26-2-3", "12:00"],
      ["2026-02-03", "noon"],
    ] as const)
      expect(() => iso(date, time, "UTC")).toThrow("not a date");
  });

  it("comes back as it was written", () => {
    const written = { date: "2026-11-05", time: "23:59", timeZone: "America/St_Johns" };
    expect(localTimeOf(instantOf(written), written.timeZone)).toEqual(written);
  });
});

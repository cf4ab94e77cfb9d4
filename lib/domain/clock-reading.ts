import { DomainError } from "@/lib/domain/error";
import { instantOf } from "@/lib/domain/local-time";

/**
 * The instant meant by what a clock of `timeZone` shows, written YYYY-MM-DDTHH:MM. `skipped-time` where clocks there go
 * forward past it, `invalid-time` where there is no such day or time. A time that comes twice means the first.
 */
export function readClock(shown: string, timeZone: string): Date | "skipped-time" | "invalid-time" {
  const [date = "", time = ""] = shown.split("T");
  try {
    return instantOf({ date, time, timeZone });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code === "time.missing" ? "skipped-time" : "invalid-time";
  }
}

import { fromDate, parseDateTime, toCalendarDateTime, toZoned } from "@internationalized/date";
import { DomainError } from "@/lib/domain/error";

/** A date (YYYY-MM-DD) and a time of day (HH:MM) as the clocks of a place show them. */
export type LocalTime = { date: string; time: string; timeZone: string };

/**
 * The instant that a clock of `timeZone` shows. Where clocks go back and a time comes twice, the first is taken.
 * Throws `time.missing` for a time that clocks skip, `time.invalid` for what cannot be read.
 */
export function instantOf({ date, time, timeZone }: LocalTime): Date {
  const wanted = read(date, time);
  const zoned = toZoned(wanted, timeZone, "compatible");
  if (toCalendarDateTime(zoned).compare(wanted) !== 0)
    throw new DomainError("time.missing", "Clocks there skip this time.");
  return zoned.toDate();
}

/** What the clocks of `timeZone` show at an instant. */
export function localTimeOf(instant: Date, timeZone: string): LocalTime {
  const [date = "", time = ""] = toCalendarDateTime(fromDate(instant, timeZone)).toString().split("T");
  return { date, time: time.slice(0, 5), timeZone };
}

function read(date: string, time: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time))
    throw new DomainError("time.invalid", "This is not a date and a time of day.");
  try {
    return parseDateTime(`${date}T${time}`);
  } catch {
    throw new DomainError("time.invalid", "This is not a date and a time of day.");
  }
}

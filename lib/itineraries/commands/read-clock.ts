import { readClock } from "@/lib/domain/clock-reading";
import { Refusal } from "@/lib/errors";

/** The instant that a clock of a place shows; a time that is skipped there is refused at the field named. */
export function instantAt(date: string, time: string, timeZone: string, field: string): Date {
  const at = readClock(`${date}T${time}`, timeZone);
  if (typeof at === "string") throw new Refusal("invalid", { [field]: [at] });
  return at;
}

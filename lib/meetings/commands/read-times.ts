import type { Context } from "@/lib/context/context";
import { readClock } from "@/lib/domain/clock-reading";
import { type FieldCodes, Refusal } from "@/lib/errors";
import { TIME_FIELDS, type TimeField } from "../schema";

type Typed = Record<TimeField, string | null>;

/**
 * The instants that a person means by what the own clock shows, in order, each once. Refuses none at all, times gone by,
 * and times that the clocks there skip.
 */
export function readTimes(typed: Typed, { person, now }: Context): Date[] {
  const timeZone = person?.timeZone ?? "UTC";
  const wrong: FieldCodes = {};
  const found = new Map<number, Date>();
  for (const field of TIME_FIELDS) {
    const value = typed[field];
    if (value === null) continue;
    const at = readClock(value, timeZone);
    if (typeof at === "string") wrong[field] = [at];
    else if (at <= now) wrong[field] = ["passed"];
    else found.set(at.getTime(), at);
  }
  if (Object.keys(wrong).length > 0) throw new Refusal("invalid", wrong);
  if (found.size === 0) throw new Refusal("invalid", { at1: ["required"] });
  return [...found.values()].toSorted((one, other) => one.getTime() - other.getTime());
}

import { TIME_ZONES } from "@/lib/domain/reference/time-zones";

/** All time zones, with the one in force even where it goes by another spelling. */
export const zoneOptions = (current: string) =>
  [...new Set([current, ...TIME_ZONES])]
    .toSorted()
    .map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));

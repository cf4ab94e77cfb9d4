import { formatDate } from "@/lib/i18n/formats";
import type { TimelineEntry } from "@/lib/timeline/types";

/** What is done several times in a row at one sitting, and has a sentence for that. */
const IN_A_ROW = new Set(["action.added", "action.taken-over", "firm.market-added"]);

/** Events that stand in a row, of one person, one kind and one day, as one; all others alone. */
export function toldTogether(entries: readonly TimelineEntry[], timeZone: string): TimelineEntry[][] {
  const sitting = ({ verb, by, hat, fresh, at }: TimelineEntry) =>
    [verb, by, hat, fresh, formatDate(at, { timeZone })].join(" ");
  const told: TimelineEntry[][] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    const first = last?.[0];
    if (last && first && IN_A_ROW.has(entry.verb) && sitting(first) === sitting(entry)) last.push(entry);
    else told.push([entry]);
  }
  return told;
}

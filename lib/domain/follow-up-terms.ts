/** Months after the last day of a journey on which its travellers are asked what became of it. */
export const FOLLOW_UP_MONTHS = [1, 3, 12] as const;

/** What became of a step that a traveller meant to take. */
export const STEP_ANSWERS = ["done", "moved", "dropped"] as const;
export type StepAnswer = (typeof STEP_ANSWERS)[number];

/** Sales and orders in bands of the delegation's currency: enough to judge a programme, and no secret of the firm. */
export const AMOUNT_BANDS = ["none", "to-10k", "to-50k", "to-250k", "above-250k"] as const;
export type AmountBand = (typeof AMOUNT_BANDS)[number];

/** Would one travel like this again? */
export const AGAIN = ["yes", "perhaps", "no"] as const;
export type Again = (typeof AGAIN)[number];

export const REPORT_STATES = ["draft", "handed-in"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Journeys that are reported on and followed up: those that took place. */
export const tookPlace = (state: string): boolean => state === "travelled" || state === "closed";

/** Called off, not left, on its way, or over without anybody having noted that the group is back. */
export type NotYet = "called-off" | "ahead" | "under-way" | "not-noted";

/** Why a journey cannot be reported on, on a day (YYYY-MM-DD); null where it can: it is noted that the group is back. */
export function notYetBecause(
  { state, startsOn, endsOn }: { state: string; startsOn: string; endsOn: string },
  today: string,
): NotYet | null {
  if (tookPlace(state)) return null;
  if (state === "cancelled") return "called-off";
  if (today < startsOn) return "ahead";
  return today <= endsOn ? "under-way" : "not-noted";
}

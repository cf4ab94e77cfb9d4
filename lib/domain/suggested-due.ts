import type { Effort } from "@/lib/domain/vocabulary";

/** Days that an action of each effort is given at first. The portal's judgement: one month, one quarter, half a year. */
export const EFFORT_DAYS: Readonly<Record<Effort, number>> & { judgement: true } = {
  small: 30,
  medium: 90,
  large: 180,
  judgement: true,
};

/** The day (yyyy-mm-dd) suggested for an action of this effort that is taken up `today`. */
export function suggestedDue(effort: Effort, today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + EFFORT_DAYS[effort]);
  return day.toISOString().slice(0, 10);
}

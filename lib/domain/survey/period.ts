/**
 * When a campaign stops taking answers: at the end of its due day (UTC), or when somebody closed it before. `dueOn` is an
 * ISO date.
 */
export function endOf({ dueOn, closedAt }: { dueOn: string; closedAt: Date | null }): Date {
  const end = new Date(`${dueOn}T24:00:00Z`);
  return closedAt && closedAt < end ? closedAt : end;
}

/** Shortest and longest time, in days, that a campaign may give to answer, counted from today. */
export const DAYS_TO_ANSWER = { least: 1, most: 180 } as const;

/** Whether a due day leaves firms time to answer and does not lie out of sight. Both are ISO dates. */
export function leavesTime(dueOn: string, today: string): boolean {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000);
  return days >= DAYS_TO_ANSWER.least && days <= DAYS_TO_ANSWER.most;
}

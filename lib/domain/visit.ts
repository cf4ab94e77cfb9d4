/** When a person was last seen at a place, and when the visit before that ended. */
export type Visit = { lastAt: Date; previousAt: Date | null };

/** Looks less than this apart are one visit, so that reading for an hour does not make everything old. A judgement of the portal. */
export const SAME_VISIT_MINUTES = 30;
/** A visit is written down at most this often. A judgement of the portal. */
export const VISIT_STEP_MINUTES = 5;

const minutesBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 60_000;

/** What counts as new at `now` is what happened after this; null at the first visit, when nothing is marked. */
export function newSince(visit: Visit | null, now: Date): Date | null {
  if (visit === null) return null;
  return minutesBetween(visit.lastAt, now) >= SAME_VISIT_MINUTES ? visit.lastAt : visit.previousAt;
}

/** The visit after a look at `now`, or null where the last look is too recent to write another. */
export function afterLook(visit: Visit | null, now: Date): Visit | null {
  if (visit === null) return { lastAt: now, previousAt: null };
  const minutes = minutesBetween(visit.lastAt, now);
  if (minutes < VISIT_STEP_MINUTES) return null;
  return { lastAt: now, previousAt: minutes >= SAME_VISIT_MINUTES ? visit.lastAt : visit.previousAt };
}

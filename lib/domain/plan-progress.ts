import { DomainError } from "@/lib/domain/error";
import { EFFORT_WEIGHT } from "@/lib/domain/recommendations/score";
import { type ActionStatus, type Effort, ENDED_STATUSES } from "@/lib/domain/vocabulary";

/** What of an action decides. `dueOn` is an ISO date (yyyy-mm-dd) or null. */
export type PlannedAction = { id: string; status: ActionStatus; effort: Effort; dueOn: string | null };

/** `share` is null where nothing is left to count; `weight` and `ended` in units of a small effort. */
export type PlanProgress = { share: number | null; ended: number; weight: number; counted: number };

/** An action counts as due soon within this many days. A judgement of the portal. */
export const DUE_SOON_DAYS = 14;

/**
 * The one definition of a plan's progress: the share (0..1) of effort that is done or was already in place, among
 * all actions but those that are not for the firm. Efforts weigh 1, 2, 3. Work under way or blocked counts as open.
 */
export function planProgress(actions: readonly PlannedAction[]): PlanProgress {
  const counted = actions.filter((action) => action.status !== "not-for-us");
  const weight = sumOf(counted);
  const ended = sumOf(counted.filter((action) => ENDED_STATUSES.includes(action.status)));
  return { share: weight === 0 ? null : ended / weight, ended, weight, counted: counted.length };
}

/** True where the action has not ended and its day lies before `today` (ISO date in the reader's time zone). */
export function overdue(action: Pick<PlannedAction, "status" | "dueOn">, today: string): boolean {
  return (
    !ENDED_STATUSES.includes(action.status) && action.dueOn !== null && daysUntil(action.dueOn, today) < 0
  );
}

/** Why an action is shown as the next step, most pressing first. */
export const NEXT_STEP_REASONS = ["overdue", "due-soon", "in-progress", "first-open"] as const;
export type NextStepReason = (typeof NEXT_STEP_REASONS)[number];

/** The action to show as the next step; `days` until its day (negative: since), null where it has none. */
export type NextStep<T> = { action: T; reason: NextStepReason; days: number | null };

/**
 * The next step of a plan: overdue before due within fourteen days before in progress before open; within these
 * the earliest day, then the smallest effort, then id. Blocked actions wait for what blocks them, unless they are overdue.
 * Null where nothing is left to do. Throws `plan.date` for a date that is not one.
 */
export function nextStep<T extends PlannedAction>(actions: readonly T[], today: string): NextStep<T> | null {
  const steps = actions.flatMap((action) => {
    const reason = reasonFor(action, today);
    const days = action.dueOn === null ? null : daysUntil(action.dueOn, today);
    return reason === null ? [] : [{ action, reason, days }];
  });
  return steps.toSorted(byUrgency)[0] ?? null;
}

function reasonFor(action: PlannedAction, today: string): NextStepReason | null {
  if (ENDED_STATUSES.includes(action.status)) return null;
  if (overdue(action, today)) return "overdue";
  if (action.status === "blocked") return null;
  if (action.dueOn !== null && daysUntil(action.dueOn, today) <= DUE_SOON_DAYS) return "due-soon";
  return action.status === "in-progress" ? "in-progress" : "first-open";
}

function byUrgency<T extends PlannedAction>(one: NextStep<T>, other: NextStep<T>): number {
  return (
    NEXT_STEP_REASONS.indexOf(one.reason) - NEXT_STEP_REASONS.indexOf(other.reason) ||
    later(one.days, other.days) ||
    EFFORT_WEIGHT[one.action.effort] - EFFORT_WEIGHT[other.action.effort] ||
    (one.action.id < other.action.id ? -1 : 1)
  );
}

function later(one: number | null, other: number | null): number {
  if (one === other) return 0;
  return one === null ? 1 : other === null ? -1 : one - other;
}

function daysUntil(day: string, today: string): number {
  return Math.round((timeOf(day) - timeOf(today)) / 86_400_000);
}

// Refuses days that no month has, which the run-time would carry over into the next one.
function timeOf(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(`${day}T`))
    throw new DomainError("plan.date", "This is not a date.");
  return date.getTime();
}

function sumOf(actions: readonly PlannedAction[]): number {
  return actions.reduce((sum, action) => sum + EFFORT_WEIGHT[action.effort], 0);
}

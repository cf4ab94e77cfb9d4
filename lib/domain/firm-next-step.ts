import { type NextStepReason, nextStep, type PlannedAction } from "@/lib/domain/plan-progress";
import type { ReviewState } from "@/lib/domain/vocabulary";

/** Where a firm stands, as far as it decides what to do next. `today` and days are ISO dates (yyyy-mm-dd). */
export type FirmStanding<A extends PlannedAction> = {
  profileComplete: boolean;
  /** The round under way, if there is one. */
  draft: { id: string; answered: number; changesRequested: boolean } | null;
  latest: { assessmentId: string; day: string; recommendations: number; taken: number } | null;
  plan: { status: ReviewState; actions: readonly A[] };
  hasMentor: boolean;
  today: string;
};

export type FirmNextStep<A> =
  | { kind: "profile" }
  | { kind: "first-assessment" }
  | { kind: "rework-assessment"; assessmentId: string }
  | { kind: "resume-assessment"; assessmentId: string; answered: number }
  | { kind: "rework-plan" }
  | { kind: "make-plan"; assessmentId: string; recommendations: number }
  | { kind: "action"; action: A; reason: NextStepReason; days: number | null }
  | { kind: "submit-plan"; actions: number }
  | { kind: "next-round"; assessmentId: string; day: string }
  | { kind: "nothing" };

/** After this many days an assessment describes the firm of last year. The portal's judgement. */
export const ROUND_DAYS = 365;

/**
 * The one thing a firm should do next. Order: what stands in the way of everything else (profile, first assessment),
 * what waits half done (a mentor's request, a round under way), what a result is for (the plan), what is due, what a
 * mentor could look at, the rest of the plan, and a new round after a year.
 */
export function firmNextStep<A extends PlannedAction>(firm: FirmStanding<A>): FirmNextStep<A> {
  const { draft, latest, plan, today } = firm;
  if (!firm.profileComplete && latest === null) return { kind: "profile" };
  if (draft?.changesRequested) return { kind: "rework-assessment", assessmentId: draft.id };
  if (draft) return { kind: "resume-assessment", assessmentId: draft.id, answered: draft.answered };
  if (latest === null) return { kind: "first-assessment" };
  if (plan.status === "changes-requested") return { kind: "rework-plan" };
  if (latest.taken === 0 && latest.recommendations > 0) {
    return {
      kind: "make-plan",
      assessmentId: latest.assessmentId,
      recommendations: latest.recommendations,
    };
  }
  const step = nextStep(plan.actions, today);
  if (step && (step.reason === "overdue" || step.reason === "due-soon")) return { kind: "action", ...step };
  if (firm.hasMentor && plan.status === "draft" && plan.actions.length > 0) {
    return { kind: "submit-plan", actions: plan.actions.length };
  }
  if (step) return { kind: "action", ...step };
  if (daysBetween(latest.day, today) >= ROUND_DAYS) {
    return { kind: "next-round", assessmentId: latest.assessmentId, day: latest.day };
  }
  if (!firm.profileComplete) return { kind: "profile" };
  return { kind: "nothing" };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

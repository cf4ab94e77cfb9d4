import type { ReviewState } from "@/lib/domain/vocabulary";

/** What a mentor says of something submitted. */
export const VERDICTS = ["changes-requested", "signed-off"] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What can be reviewed. An assessment is signed off once; a plan lives on and can be submitted again. A plan for a market
 * stands still while it is handed in or signed off, and is taken back to go on writing.
 */
export const REVIEWED_KINDS = ["assessment", "plan", "market-plan"] as const;
export type ReviewedKind = (typeof REVIEWED_KINDS)[number];

export type ReviewStep = "submit" | "take-back" | Verdict;

const NEXT: Record<ReviewState, Partial<Record<ReviewStep, ReviewState>>> = {
  draft: { submit: "submitted" },
  submitted: { "changes-requested": "changes-requested", "signed-off": "signed-off" },
  "changes-requested": { submit: "submitted" },
  "signed-off": {},
};

/** The state that a step leads to, or null where the step is not possible in this state. */
export function stateAfter(kind: ReviewedKind, state: ReviewState, step: ReviewStep): ReviewState | null {
  if (kind === "plan" && state === "signed-off" && step === "submit") return "submitted";
  if (step === "take-back") return kind === "market-plan" && !isOpenState(state) ? "draft" : null;
  return NEXT[state][step] ?? null;
}

/** True while a mentor's verdict is due. */
export const awaitsReview = (state: ReviewState): boolean => state === "submitted";

/** Submitted and signed-off answers stand still: a result and a review rest on them. */
export function isOpenState(status: ReviewState): boolean {
  switch (status) {
    case "draft":
    case "changes-requested":
      return true;
    default:
      return false;
  }
}

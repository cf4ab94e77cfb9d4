import type { ReviewedKind, Verdict } from "@/lib/domain/review-state";
import type { ReviewState } from "@/lib/domain/vocabulary";

export type ReviewView = {
  id: string;
  verdict: Verdict;
  body: string;
  at: string;
  /** Null where the viewer may not know the name. */
  by: string | null;
};

/** Something under review: how it stands, what was decided, and whether the viewer decides now. */
export type ReviewPlace = {
  firmId: string;
  kind: ReviewedKind;
  subjectId: string;
  state: ReviewState;
  version: number;
  submittedAt: string | null;
  /** Newest first. */
  reviews: ReviewView[];
  /** The viewer is a mentor of the firm and a verdict is due. */
  canDecide: boolean;
};

/** Something that waits for a review. */
export type Waiting = {
  firmId: string;
  kind: ReviewedKind;
  subjectId: string;
  /** The questionnaire and the round of an assessment; null for a plan. */
  title: string | null;
  round: number | null;
  /** The market of a plan for one (ISO 3166-1); null for the rest. */
  country: string | null;
  submittedAt: string | null;
  submittedBy: string | null;
};

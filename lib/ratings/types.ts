import type { AssessmentHead } from "@/lib/assessments/types";
import type { Agreed, ComparedState } from "@/lib/domain/second-rating";
import type { ReviewState } from "@/lib/domain/vocabulary";

/** A second rating as everybody sees it who sees that there is one. */
export type RatingHead = {
  id: string;
  /** The firm's round. */
  roundId: string;
  /** Who rates; null where the viewer may not know the name. */
  by: string | null;
  startedAt: string;
  submittedAt: string | null;
  /** Both sides see both since then; null before. */
  revealedAt: string | null;
};

/** A round of the firm as the mentor who could rate it sees it. */
export type RateableRound = {
  id: string;
  instrument: { id: string; version: number; title: string };
  subject: string;
  round: number;
  status: ReviewState;
  startedAt: string;
  submittedAt: string | null;
  /** When the mentor first opened its answers or its result; who has cannot rate it unseen. */
  openedAt: string | null;
  rating: RatingHead | null;
  canRate: boolean;
};

/** One question with what both said, in words. */
export type SideBySide = {
  key: string;
  question: string;
  section: string;
  state: ComparedState;
  /** 0 (the same) to 1; null where one side says nothing. */
  distance: number | null;
  levelsApart: number | null;
  /** In words; empty for "I don't know", null where it was not asked. */
  firm: { words: string[]; note: string } | null;
  mentor: { words: string[]; note: string } | null;
};

export type SecondView = {
  assessment: AssessmentHead;
  /** All second ratings of the round, newest first. */
  ratings: RatingHead[];
  /** The one shown: revealed; null while none is. */
  shown: {
    rating: RatingHead;
    overall: Agreed;
    sections: (Agreed & { id: string; title: string; items: SideBySide[] })[];
    /** What to talk about, farthest apart first. */
    agenda: SideBySide[];
    /** How many answers the firm has changed since: both views stay as they were handed in. */
    changedSince: number;
  } | null;
};

/** A question that firm and mentor answered differently, with what each said in words. */
export type Disagreement = {
  ratingId: string;
  roundId: string;
  raterAccountId: string;
  itemKey: string;
  question: string;
  questionnaire: string;
  /** Above 0, up to 1. */
  distance: number;
  levelsApart: number | null;
  firm: string[];
  mentor: string[];
};

/** A second view that was opened to both sides lately. */
export type OpenedViews = {
  ratingId: string;
  roundId: string;
  round: number;
  firmId: string;
  firm: string;
  title: string;
};

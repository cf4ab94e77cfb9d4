import type { CommentSubject } from "@/lib/domain/vocabulary";

/** The thing that an event is about, as far as the viewer may see it. */
export type EventPlace = {
  kind: CommentSubject | "offer";
  id: string;
  /** The round of an assessment or of a result. */
  round: number | null;
  /** The questionnaire of an assessment or of a result, with the market that it is about. */
  questionnaire: string | null;
  /** The market of a plan for one (ISO 3166-1). */
  country: string | null;
  /** The assessment that a result belongs to. */
  assessmentId: string | null;
  itemKey: string;
  /** The question, the recommendation or the action in words. */
  title: string | null;
};

export type TimelineEntry = {
  id: string;
  at: string;
  verb: string;
  hat: string;
  /** Null where the viewer may not know the name. */
  by: string | null;
  mine: boolean;
  /** Somebody else did it since the viewer's last visit. */
  fresh: boolean;
  place: EventPlace | null;
  /** What was said: a comment, a review. */
  words: string;
  /** Why it was done, where a reason was given. */
  because: string;
  /** How many fields it changed, and what a state or a role became. */
  count: number;
  to: string;
};

export type TimelinePage = {
  entries: TimelineEntry[];
  total: number;
  page: number;
  pageSize: number;
  /** When the viewer was here before this visit; null at the first one. */
  since: string | null;
};

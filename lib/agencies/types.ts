import type { ReviewedKind } from "@/lib/domain/review-state";
import type { Phase } from "@/lib/domain/vocabulary";

/** What anyone may know of an agency. */
export type Agency = {
  id: string;
  slug: string;
  name: string;
  country: string;
  timeZone: string;
  contactEmail: string;
};

/** The figures of the agency's home page; each is the count behind a filtered table. */
export type AgencyFigures = {
  firms: number;
  byPhase: { phase: Phase | "none"; firms: number }[];
  /** Firms whose latest submitted assessment is of the last 90 days. */
  assessed90: number;
  withoutMentor: number;
  reviewsWaiting: number;
  /** Firms that wait for a review and have no mentor who could give it. */
  unattended: number;
  interests: number;
  closingSoon: number;
  drafts: number;
};

/** Something that happened in the agency, told in a line. */
export type AgencyEvent = {
  id: string;
  at: string;
  verb: string;
  person: string | null;
  hat: string;
  firmId: string | null;
  firm: string | null;
  subjectKind: string;
  subjectId: string;
  /** The title or the name that the event is about, where it has one. */
  subject: string | null;
  /** What a review was of. */
  reviewed: ReviewedKind | null;
  /** How many fields it changed, and what a state or a role became. */
  count: number;
  to: string;
};

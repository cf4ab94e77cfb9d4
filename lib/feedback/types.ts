import type { Side } from "@/lib/domain/meeting";

/** What one side said after every third meeting. */
export type Feedback = {
  id: string;
  side: Side;
  afterMeetings: number;
  worth: number;
  helped: string;
  change: string;
  givenAt: string;
  mentor: string;
};

/** Of one pair what was said as far as the viewer may read it, and whether the own side is due. */
export type FeedbackPair = {
  assignmentId: string;
  mentor: string;
  held: number;
  /** The number of meetings to look back on; null where nothing is due from the viewer's side. */
  due: number | null;
};

/** A pair whose own side is asked to look back. */
export type AskedFeedback = { firmId: string; firm: string; due: number };

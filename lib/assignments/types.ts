/** A mentor of a firm, or a firm of a mentor, with since when and until when. */
export type AssignmentLine = {
  id: string;
  firmId: string;
  firm: string;
  mentorId: string;
  mentor: string;
  mentorEmail: string;
  since: string;
  endedAt: string | null;
  endedBecause: string | null;
};

export type MentorChoice = { mentorId: string; name: string; load: number; markets: string[] };

import type { AgendaKind, MeetingState, Side } from "@/lib/domain/meeting";
import type { Silence } from "@/lib/domain/silence";

/** A meeting in a list. Instants are ISO. */
export type MeetingLine = {
  id: string;
  firmId: string;
  firm: string;
  mentor: string;
  subject: string;
  state: MeetingState;
  /** When it is; of a proposal the first time offered. */
  startsAt: string | null;
  minutes: number;
  /** The viewer's side is to pick a time. */
  myTurn: boolean;
  /** It was agreed and its time is over. */
  past: boolean;
};

/** What a point of an agenda is about: an action of the plan, or an answer that firm and mentor gave differently. */
export type AgendaSource =
  | { kind: "action"; actionId: string }
  | {
      kind: "answer";
      ratingId: string;
      roundId: string;
      itemKey: string;
      said: { firm: string[]; mentor: string[] };
    };

/** A point of the agenda; the words of an action are those of the plan now. */
export type AgendaLine = { id: string; kind: AgendaKind; body: string; about: AgendaSource | null };

/** A point that could stand on an agenda. `value` names it in a form. */
export type WaitingPoint = {
  value: string;
  kind: AgendaKind;
  body: string;
  about: AgendaSource;
  /** Whom it is to be talked about with; null where that does not matter. */
  raterAccountId: string | null;
  questionnaire: string | null;
  levelsApart: number | null;
  /** Put on the agenda unless somebody takes it off. */
  suggested: boolean;
};

export type MeetingNote = {
  id: string;
  body: string;
  shared: boolean;
  /** Null where the viewer may not know the name. */
  by: string | null;
  mine: boolean;
  at: string;
  version: number;
};

export type NextStep = { id: string; title: string; dueOn: string | null; actionId: string | null };

export type Meeting = MeetingLine & {
  place: string;
  proposedBy: Side;
  /** The viewer's side; null for those who only read. */
  side: Side | null;
  times: { position: number; startsAt: string; past: boolean }[];
  agenda: AgendaLine[];
  /** What could be added while the meeting is open; empty for those who only read. */
  waiting: WaitingPoint[];
  notes: MeetingNote[];
  steps: NextStep[];
  spentMinutes: number | null;
  cancelledBecause: string;
  version: number;
};

/** Somebody to meet: a mentor of the firm, by the assignment that the meeting belongs to. */
export type Meetable = { assignmentId: string; mentor: string; accountId: string };

/** Of a pair what the agency sees: how often they met, for how long, and whether something was handed over. */
export type PairWork = {
  assignmentId: string;
  firmId: string;
  firm: string;
  mentorId: string;
  mentor: string;
  since: string;
  endedAt: string | null;
  /** When they met, the latest first. */
  dates: string[];
  /** What the mentor spent, with what was prepared. */
  minutes: number;
  /** Null where their work has ended. */
  silence: Silence | null;
  /** Null where no note was asked for. */
  handOver: "asked" | "written" | null;
};

import type { Again, ReportState } from "@/lib/domain/follow-up-terms";
import type { Knowledge } from "@/lib/domain/vocabulary";

export type ReportStep = {
  id: string;
  position: number;
  title: string;
  dueOn: string | null;
  /** The action of the plan that it became. */
  actionId: string | null;
  /** Said to be done or dropped when asked what became of the journey. */
  ended: boolean;
};

export type Report = {
  id: string;
  state: ReportState;
  wanted: string;
  learnt: Partial<Record<Knowledge, string>>;
  surprised: string;
  again: Again | null;
  againBecause: string;
  handedInAt: string | null;
  version: number;
  steps: ReportStep[];
};

export type TravellerReport = Report & { name: string; firmId: string | null; mentorId: string | null };
export type JourneyReports = { reports: TravellerReport[]; missing: string[] };

/** A report of one firm, with the journey that it is about. */
export type FirmReport = Report & { delegation: string; market: string; startsOn: string; endsOn: string };

export type GroupReport = {
  summary: string;
  learnt: string;
  nextTime: string;
  publishedAt: string | null;
  version: number;
};

/** How large a journey was: who travelled, who reported, to whom they were introduced. */
export type JourneyFigures = {
  firms: number;
  mentors: number;
  reports: number;
  market: number;
  participants: number;
};

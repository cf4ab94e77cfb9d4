import type { Silence } from "@/lib/domain/silence";
import type { Phase, SizeClass } from "@/lib/domain/vocabulary";

export type FirmRow = {
  id: string;
  name: string;
  country: string;
  naceSection: string | null;
  sizeClass: SizeClass | null;
  /** Of the latest result; null before the first. */
  phase: Phase | null;
  band: string | null;
  assessedAt: string | null;
  mentors: string[];
  openReviews: number;
  createdAt: string;
};

export type FirmRecord = {
  id: string;
  name: string;
  country: string;
  region: string | null;
  registrationNumber: string | null;
  naceSection: string | null;
  naceDivision: string | null;
  sizeClass: SizeClass | null;
  foundedYear: number | null;
  products: string;
  goals: string;
  targetMarkets: string[];
  languages: string[];
  foreignSalesShare: number | null;
  createdAt: string;
  markets: { country: string; sinceYear: number | null }[];
  members: { id: string; name: string; email: string; role: string; joinedAt: string }[];
  assessments: {
    id: string;
    /** Of the questionnaire, with the market that it is about. */
    title: string;
    round: number;
    status: string;
    hasResult: boolean;
    submittedAt: string | null;
    phase: Phase | null;
    band: string | null;
  }[];
  actions: { status: string; effort: string; dueOn: string | null; id: string }[];
  planStatus: string | null;
  alike: { id: string; name: string }[];
};

export type MentorRow = {
  id: string;
  name: string;
  email: string;
  headline: string;
  state: string;
  /** Only vetted mentors take part in waves. */
  vetted: boolean;
  load: number;
  /** Of the firm that has gone longest without a meeting; null where the mentor looks after none. */
  silence: Silence | null;
  markets: string[];
  languages: string[];
  since: string;
};

export type MentorRecord = MentorRow & {
  experience: string;
  industries: string[];
  knowledge: string[];
  entryModes: string[];
  version: number;
};

export type PersonRow = {
  id: string;
  name: string;
  email: string;
  hats: {
    kind: "owner" | "member" | "mentor" | "admin";
    firmId: string | null;
    firm: string | null;
    mentorId: string | null;
  }[];
  since: string;
};

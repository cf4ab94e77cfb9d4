import type { Band, Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import type { PlanProgress } from "@/lib/domain/plan-progress";
import type { Silence } from "@/lib/domain/silence";
import type {
  ActionStatus,
  EntryMode,
  Knowledge,
  Phase,
  ReviewState,
  SharingScope,
  SizeClass,
} from "@/lib/domain/vocabulary";
import type { Waiting } from "@/lib/reviews/types";
import type { TimelinePage } from "@/lib/timeline/types";

/** A firm in the mentor's table. What the firm does not share counts as nothing. */
export type MentoredFirm = {
  id: string;
  name: string;
  country: string;
  naceSection: string | null;
  phase: Phase | null;
  band: Band | null;
  /** The firm shows its diagnosis to mentors. */
  showsDiagnosis: boolean;
  /** Assessments and plans that wait for a review. */
  waiting: number;
  /** Events of others since the last visit. */
  fresh: number;
  visitedAt: string | null;
  lastEventAt: string | null;
  /** How long mentor and firm have not met. */
  silence: Silence;
  since: string;
};

export type FirmName = { id: string; name: string };

export type MentorProfile = {
  headline: string;
  experience: string;
  markets: string[];
  industries: string[];
  languages: string[];
  knowledge: Knowledge[];
  entryModes: EntryMode[];
  state: "active" | "paused";
  version: number;
};

export type Shares = Record<SharingScope, boolean>;

/** What every page of a mentored firm says on top. */
export type FirmHead = {
  id: string;
  name: string;
  shares: Shares;
  /** The newest round that the viewer may read; null where there is none. */
  roundId: string | null;
};

export type FirmFacts = {
  country: string;
  region: string | null;
  naceSection: string | null;
  naceDivision: string | null;
  sizeClass: SizeClass | null;
  foundedYear: number | null;
  products: string;
  languages: string[];
  foreignSalesShare: number | null;
  targetMarkets: string[];
  goals: string;
  markets: { country: string; sinceYear: number | null; modes: EntryMode[] }[];
};

export type LatestResult = {
  assessmentId: string;
  round: number;
  at: string;
  diagnosis: Diagnosis;
};

export type OpenAction = {
  id: string;
  title: string;
  owner: string | null;
  dueOn: string | null;
  status: ActionStatus;
  overdue: boolean;
};

export type PlanGlance = {
  id: string;
  status: ReviewState;
  progress: PlanProgress;
  open: OpenAction[];
};

/** A firm on one page. `latest` and `plan` are null where there is none or the firm does not share it; `shares` says which. */
export type FirmGlance = FirmHead & {
  facts: FirmFacts;
  people: { name: string; role: "owner" | "member" }[];
  rounds: { id: string; title: string; round: number; status: ReviewState; submittedAt: string | null }[];
  latest: LatestResult | null;
  plan: PlanGlance | null;
  waiting: Waiting[];
  timeline: TimelinePage;
};

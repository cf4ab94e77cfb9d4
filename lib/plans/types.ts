import type { ExpectedMove, Risen } from "@/lib/domain/expected-moves";
import type { FirmNextStep } from "@/lib/domain/firm-next-step";
import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import type { Theme } from "@/lib/domain/picture/themes";
import type { PlanProgress } from "@/lib/domain/plan-progress";
import type { Freshness } from "@/lib/domain/recommendations/dating";
import type { ActionStatus, Activity, Effort, Phase, ReviewState } from "@/lib/domain/vocabulary";

export type PlanPerson = { accountId: string; name: string };

/** An action as a line of the plan. `dueOn` is a calendar day; `endedAt` an ISO instant. */
export type ActionLine = {
  id: string;
  title: string;
  why: string;
  owner: PlanPerson | null;
  dueOn: string | null;
  effort: Effort;
  status: ActionStatus;
  blockedBy: string;
  endedAt: string | null;
  /** True where it came from a result, false where somebody of the firm thought of it. */
  fromResult: boolean;
  overdue: boolean;
  comments: number;
  version: number;
};

export type PlanDto = {
  /** Null until the first action is added. */
  id: string | null;
  firmId: string;
  firmName: string;
  status: ReviewState;
  version: number;
  submittedAt: string | null;
  submittedBy: string | null;
  /** The mentor's last word on the plan. */
  verdict: { verdict: string; body: string; by: string; at: string } | null;
  hasMentor: boolean;
  /** Not ended ones by day, then ended ones by when they ended, the latest first. */
  actions: ActionLine[];
  progress: PlanProgress;
  /** Active members, who can own actions. */
  people: PlanPerson[];
  /** The reader's day, which decides what is overdue. */
  today: string;
};

/** What a field was and became, as people read it. */
export type FieldChange = { field: string; from: string | null; to: string | null };
export type ActionEvent = {
  id: string;
  at: string;
  by: string | null;
  verb: string;
  changes: FieldChange[];
  because: string;
};

/** The recommendation that an action came from; null for own actions and where the diagnosis is not shared. */
export type Advice = {
  assessmentId: string;
  resultDay: string;
  because: readonly Reason[];
  how: readonly string[];
  inside: string;
  agency: string;
  freshness: Freshness;
};

export type ActionDto = {
  action: ActionLine;
  advice: Advice | null;
  expects: string[];
  history: ActionEvent[];
  people: PlanPerson[];
  planId: string;
  today: string;
};

/** An action that has not ended, as a step on the way to a goal. */
export type OpenStep = {
  id: string;
  title: string;
  effort: Effort;
  ruleId: string | null;
  expects: readonly string[];
};

/** A recommendation as the form that takes it over shows it. */
export type Takeable = {
  ruleId: string;
  title: string;
  effort: Effort;
  first: boolean;
  /** What it is about; null where older rules named no theme. */
  theme: Theme | null;
  suggestedDue: string;
  /** The action that it already became, if it did. */
  actionId: string | null;
};
export type TakeOverDto = { resultId: string; recommendations: Takeable[]; people: PlanPerson[]; me: string };

/** A finished action, what it was expected to move, and what moved by the next assessment. */
export type OutcomeLine = {
  actionId: string;
  title: string;
  endedAt: string;
  from: string;
  to: string | null;
  moves: ExpectedMove[];
  /** Of the answers it was expected to move, and of all others given before and after it: how many rose of those that could. */
  risen: Risen;
  beside: Risen;
};

export type HomeDate = {
  id: string;
  kind: "action" | "offer" | "review";
  title: string;
  day: string;
  overdue: boolean;
  href: string;
};
export type Trend = { activity: Activity; points: { day: string; score: number | null }[] };

export type FirmHome = {
  firmName: string;
  step: FirmNextStep<ActionLine>;
  phase: { phase: Phase; day: string; assessmentId: string } | null;
  trends: Trend[];
  dates: HomeDate[];
  plan: { status: ReviewState; progress: PlanProgress; open: number; overdue: number };
  today: string;
};

import type { ConsistencyNote, Reason } from "@/lib/domain/knowledge-innovation/types";
import type { NavigatorStep } from "@/lib/domain/navigator/steps";
import type { StagePlace } from "@/lib/domain/vocabulary";

/** `covered`: done and written down; `partly`: begun; `open`: not begun, not known or not answered. */
export type StepStatus = "covered" | "partly" | "open";

/** One point of a step's full scheme; `known` where the firm could answer it. */
export type StepPart = { item: string; label: string; known: boolean };

/** Where one of the eight steps stands. */
export type StepStanding = {
  step: NavigatorStep;
  status: StepStatus;
  /** The short scheme's answer, 1..5; null where it is not known or not given. */
  level: number | null;
  /** Whether the firm has taken the step apart; its parts count only then. */
  inFull: boolean;
  parts: readonly StepPart[];
  /** Share of the parts that are known, 0..1; null where the step was not taken apart. */
  partsKnown: number | null;
  /** Answers of this step for which evidence is named; null where evidence was not looked at. */
  evidence: readonly string[] | null;
  reasons: readonly Reason[];
  /** What single answers add: each a sentence on what the plan needs. */
  findings: readonly Reason[];
  /** What the step's standing changes in the plan. */
  change: string;
};

/** A point to weigh before going early: what the answer speaks for; `unknown` where it is not known or was not asked. */
export type EarlyFactor = {
  item: string;
  label: string;
  speaksFor: "going" | "waiting" | "either" | "unknown";
  because: string;
};

/** The four strengths that go with ways in which commit more resources. */
export type Strength = { item: string; label: string; level: number | null };

/** What the answers to the navigator say. Plain data: stored as it is and never recomputed in place. */
export type NavigatorDiagnosis = {
  instrument: { id: string; version: number };
  rulesVersion: number;
  steps: readonly StepStanding[];
  /**
   * Shares in 0..1. `short`: a covered step counts one, a step partly covered one half, of eight. `full`: known parts of
   * all parts of the eight steps; null where no step was taken apart. `evidence`: steps with evidence named, of eight;
   * null where evidence was not looked at.
   */
  coverage: { short: number; full: number | null; evidence: number | null };
  /** Where the firm sees itself; null where it does not say. */
  stage: { place: StagePlace | null; reason: Reason };
  early: readonly EarlyFactor[];
  strengths: readonly Strength[];
  notes: readonly ConsistencyNote[];
};

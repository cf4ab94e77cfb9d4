import type { AntecedentLevel, Component } from "@/lib/domain/antecedents/components";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import type { ScoreBand } from "@/lib/domain/fuzzy-bands";
import type { Reason, Score } from "@/lib/domain/knowledge-innovation/types";
import type { Robustness } from "@/lib/domain/rank-robustness";

/** A score in 0..1 with the band that the fuzzy weights leave it in; both null where no answer is known. */
export type Measured = Score & { band: ScoreBand | null };

/** A component with the others that it cannot be told apart from, in the order of the ranking. */
export type ComponentScore = Measured & {
  component: Component;
  level: AntecedentLevel;
  tiedWith: readonly Component[];
};

export type LevelScore = Measured & { level: AntecedentLevel; components: readonly Component[] };

/** Two neighbours in the ranking: in how many weightings the one above stays above (`aWins`). */
export type Neighbours = Robustness & { above: Component; below: Component };

/** An answer below the fourth level. `need` ranks it, 0..1: what is missing, times how much the point counts. */
export type WeakPoint = {
  item: string;
  component: Component;
  answer: 1 | 2 | 3 | 4 | 5;
  missing: number;
  weight: Fuzzy;
  /** The weight as one number, 0..1. */
  importance: number;
  need: number;
  reason: Reason;
};

/** Dynamic capabilities and agility of high-technology firms, as the source names them (Jafari-Sadeghi 2022). */
export const CAPABILITIES = [
  "technology",
  "innovation",
  "knowledge-management",
  "network",
  "management",
  "decision-making",
] as const;
export const AGILITIES = ["flexibility", "responsiveness", "speed"] as const;
export type Capability = (typeof CAPABILITIES)[number];
export type Agility = (typeof AGILITIES)[number];
export type CapabilityScore = Measured & { capability: Capability | Agility; items: readonly string[] };

/** Patterns of going abroad that the source names. */
export const PATTERNS = ["traditional", "born-global", "born-again-global", "regional"] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Whether a firm's dates and markets go with a pattern. `possible`: what is known fits, something is not known. */
export type PatternVerdict = {
  pattern: Pattern;
  verdict: "fits" | "possible" | "no" | "unknown";
  reason: Reason;
};

/** What one submitted assessment of antecedents says. Plain data: stored as it is and never recomputed in place. */
export type AntecedentsDiagnosis = {
  instrument: { id: string; version: number };
  rulesVersion: number;
  /** Over all items; the source has no such figure, so it is the portal's judgement. */
  overall: Measured;
  /** All components in the order of the source. */
  components: readonly ComponentScore[];
  levels: readonly LevelScore[];
  /** The known components, highest first: each group lies clearly above the next, within a group the order is open. */
  groups: readonly (readonly Component[])[];
  /** The largest sets that cannot be told apart, each from every other of its set; a component can stand in two. */
  ties: readonly (readonly Component[])[];
  neighbours: readonly Neighbours[];
  /** Pressing ones first. */
  weakest: readonly WeakPoint[];
  capabilities: readonly CapabilityScore[];
  agility: readonly CapabilityScore[];
  patterns: readonly PatternVerdict[];
};

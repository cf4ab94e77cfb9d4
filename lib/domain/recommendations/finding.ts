import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import type { Measure } from "@/lib/domain/recommendations/score";
import type { Innovation, Knowledge } from "@/lib/domain/vocabulary";

/** One thing that made a rule fire, with its weight and what it concerns (null: what the rule as such serves). */
export type Finding = {
  reason: Reason;
  measure: Pick<Measure, "need" | "gap">;
  knowledge: readonly Knowledge[] | null;
  innovations: readonly Innovation[] | null;
};

/** Weights and thresholds where the sources give none. */
export const FIRE_RULES = {
  /** The firm is already spending on an innovation without its knowledge. */
  unsupportedNeed: 1,
  /** What is assumed missing where nothing is known. */
  unknownMissing: 0.5,
  /** An activity is a means to every kind of knowledge, and an end for none: it weighs a third of a full gap. */
  activityNeed: 1 / 3,
  /** An activity is weak below this score. */
  weakBelow: 0.5,
  /** Got as far as: level 4 or 5. Not got to: level 1 or 2. */
  reached: 0.75,
  notReached: 0.25,
  stuckNeed: 2 / 3,
  /** A tick says that, not how far: half. */
  tickedGap: 0.5,
  judgement: true,
} as const;

import { FIRM_SITUATION } from "@/lib/domain/entry-modes/firm-situation";
import { FIRM_STRENGTHS } from "@/lib/domain/entry-modes/firm-strengths";
import { MARKET_PLACE } from "@/lib/domain/entry-modes/market-place";
import { MARKET_TRADE } from "@/lib/domain/entry-modes/market-trade";
import type { Factor, Strength } from "@/lib/domain/entry-modes/types";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import type { Answer } from "@/lib/domain/instruments/types";

/** All factors that bear on the choice, inside first. */
export const FACTORS: readonly Factor[] = [
  ...FIRM_STRENGTHS,
  ...FIRM_SITUATION,
  ...MARKET_TRADE,
  ...MARKET_PLACE,
];

const WEIGHTS: readonly Fuzzy[] = [
  [0.15, 0.25, 0.35],
  [0.4, 0.5, 0.6],
  [0.65, 0.75, 0.85],
];

/**
 * What a strength counts for: a little about 0.25, clearly about 0.5, strongly about 0.75, each give or take 0.1.
 * The portal's judgement.
 */
export function weightOf(strength: Strength): Fuzzy {
  return WEIGHTS[Math.abs(strength) - 1] ?? [0, 0, 0];
}

const STAGES = ["outside", "preparation", "launch", "growth", "consolidation"];

/** How much of a factor there is, 0..1 in even steps; null where it is not known or says nothing. */
export function amountOf(answer: Answer | undefined): number | null {
  if (answer?.kind === "level") return (answer.level - 1) / 4;
  if (answer?.kind !== "single") return null;
  const stage = STAGES.indexOf(answer.choice);
  return stage < 0 ? null : stage / (STAGES.length - 1);
}

// Facts that a firm finds, even where they lie inside it.
const GIVEN = new Set([
  "factor.internal.unused-capacity",
  "factor.internal.growth-at-home",
  "stage.life-cycle",
]);
// Ties and partners lie in the market, and yet it is the firm that seeks them.
const SOUGHT = new Set(["factor.market.personal-ties", "factor.market.partners"]);
const OWN = new Set(
  FACTORS.filter(({ side, key }) => (side === "internal" ? !GIVEN.has(key) : SOUGHT.has(key))).map(
    ({ key }) => key,
  ),
);

/** Whether the firm itself can do something about a factor; the others are facts that it finds. */
export function isWithinReach(factor: string): boolean {
  return OWN.has(factor);
}

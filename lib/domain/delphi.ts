import { type CheckedPanel, checkPanel, type DelphiInput } from "@/lib/domain/delphi-input";
import { crispOf, type Fuzzy } from "@/lib/domain/fuzzy";

export type { DelphiInput } from "@/lib/domain/delphi-input";
export type { Fuzzy } from "@/lib/domain/fuzzy";

/** What a panel says of one indicator; see `fuzzyDelphi`. */
export type DelphiResult = {
  fuzzy: Fuzzy;
  crisp: number;
  accepted: boolean;
  consensus: number;
  experts: number;
};

// A mean that stands on the threshold has reached it, whatever the last binary digit says.
const ROUNDING = 1e-12;

/**
 * One round of a fuzzy Delphi, one result for each indicator in the order given. `fuzzy` is the mean of the
 * experts' fuzzy numbers, bound by bound; `crisp` its centroid (0..1); `accepted` says that it reaches the
 * threshold; `consensus` (0..1, 1 = all agree) is one less the mean distance of the experts' numbers from the
 * group's; `experts` is how many rated it, which may differ between indicators.
 * Throws a DomainError (codes `delphi.…`, listed at `checkPanel`) for what is not a panel.
 * Source: Rezvani, Afrasiabi & Mobini 2024; the measure of consensus is the portal's.
 */
export function fuzzyDelphi(input: DelphiInput): DelphiResult[] {
  const panel = checkPanel(input);
  return panel.counts.map((counts) => resultOf(counts, panel));
}

function resultOf(counts: readonly number[], { scale, threshold }: CheckedPanel): DelphiResult {
  const chosen = scale
    .map((level, at) => ({ level, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0);
  const experts = chosen.reduce((sum, { count }) => sum + count, 0);
  const meanOf = (value: (level: Fuzzy) => number) =>
    chosen.reduce((sum, { level, count }) => sum + value(level) * count, 0) / experts;
  const [first, second] = chosen;
  const fuzzy: Fuzzy =
    first && !second ? [...first.level] : [meanOf(([l]) => l), meanOf(([, m]) => m), meanOf(([, , u]) => u)];
  const crisp = crispOf(fuzzy);
  const consensus = 1 - meanOf((level) => vertexDistance(level, fuzzy));
  return { fuzzy, crisp, accepted: crisp >= threshold - ROUNDING, consensus, experts };
}

/** Distance of two fuzzy numbers: the root of the mean squared difference of their three bounds, 0..1. */
function vertexDistance(one: Fuzzy, other: Fuzzy): number {
  const squares = one.map((bound, at) => (bound - (other[at] ?? 0)) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 3);
}

import { DECILES_FROM, FEWEST_FIRMS } from "@/lib/domain/benchmark/groups";

/** What a group of firms scores: scores in 0..1, `spread` the sample's standard deviation, `low` and `high` the bounds of the 95 % interval of the mean. */
export type Summary = {
  n: number;
  mean: number;
  spread: number;
  low: number;
  high: number;
  /** The nine deciles, lowest first; null while too few firms are in the group. */
  deciles: readonly number[] | null;
};

/** Sums up scores of one group; null under the fewest firms that a figure may speak for. The interval is Student's t, cut to 0..1. */
export function summaryOf(scores: readonly number[]): Summary | null {
  const n = scores.length;
  if (n < FEWEST_FIRMS) return null;
  const sorted = scores.toSorted((one, other) => one - other);
  const mean = sorted.reduce((sum, score) => sum + score, 0) / n;
  const spread = Math.sqrt(sorted.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (n - 1));
  const half = (tQuantile(n - 1) * spread) / Math.sqrt(n);
  return {
    n,
    mean,
    spread,
    low: Math.max(0, mean - half),
    high: Math.min(1, mean + half),
    deciles: n < DECILES_FROM ? null : NINE.map((tenth) => quantile(sorted, tenth / 10)),
  };
}

/**
 * In which tenth of the firms a score lies, 1..10, by the deciles of a group; a score on a bound belongs to the tenth above
 * it. Null where two deciles are the same: so many firms score alike that a place among them would mean nothing.
 */
export function tenthOf(deciles: readonly number[], score: number): number | null {
  const alike = deciles.some((bound, at) => at > 0 && bound - (deciles[at - 1] ?? 0) < 1e-9);
  return alike ? null : deciles.filter((bound) => score >= bound).length + 1;
}

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

const Z = 1.959_963_985;

/** The 97.5 % point of Student's t: the expansion of Cornish and Fisher, right within 0.006 from four degrees of freedom on. */
export function tQuantile(degrees: number): number {
  const [z3, z5, z7] = [Z ** 3, Z ** 5, Z ** 7];
  return (
    Z +
    (z3 + Z) / (4 * degrees) +
    (5 * z5 + 16 * z3 + 3 * Z) / (96 * degrees ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * degrees ** 3)
  );
}

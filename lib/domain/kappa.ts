import { DomainError } from "@/lib/domain/error";

/** What two raters gave one item: a level (1 is the lowest), or null for not known or not answered. */
export type RatedPair = readonly [one: number | null, other: number | null];

/**
 * How far two raters agree. `n` is how many items both rated, `leftOut` how many they did not. `kappa` is 1 for full
 * agreement, 0 for what chance alone would give, below 0 (to -1) for less; null where it is not defined, and
 * `undefinedBecause` says why: nobody rated anything in common, or both gave one and the same level throughout.
 */
export type Agreement =
  | { kappa: number; n: number; leftOut: number; undefinedBecause: null }
  | { kappa: null; n: number; leftOut: number; undefinedBecause: "nothing-in-common" | "one-level-only" };

/**
 * Cohen's weighted kappa of two raters over the same items, with quadratic weights: a difference of two levels
 * weighs four times a difference of one. Items that either rater left unknown do not count. Items and raters
 * may come in any order. Throws `kappa.levels` (not a whole number from 2 to 100) and `kappa.level` (a rating beyond them).
 * Source of the method: Cohen 1968, doi 10.1037/h0026256.
 */
export function weightedKappa(pairs: readonly RatedPair[], levels = 5): Agreement {
  if (!Number.isInteger(levels) || levels < 2 || levels > 100)
    throw new DomainError("kappa.levels", "A scale has from 2 to 100 levels.");
  const rated = pairs.flatMap((pair) => ratedByBoth(pair, levels) ?? []);
  const n = rated.length;
  const leftOut = pairs.length - n;
  if (n === 0) return { kappa: null, n, leftOut, undefinedBecause: "nothing-in-common" };
  const sumOf = (value: (pair: Rated) => number) => rated.reduce((sum, pair) => sum + value(pair), 0);
  const observed = n * sumOf(({ one, other }) => (one - other) ** 2);
  // The squared differences of every rating of the one with every rating of the other, in whole numbers.
  const expected =
    n * sumOf(({ one, other }) => one ** 2 + other ** 2) -
    2 * sumOf(({ one }) => one) * sumOf(({ other }) => other);
  if (expected === 0) return { kappa: null, n, leftOut, undefinedBecause: "one-level-only" };
  return { kappa: 1 - observed / expected, n, leftOut, undefinedBecause: null };
}

type Rated = { one: number; other: number };

function ratedByBoth([one, other]: RatedPair, levels: number): Rated | null {
  const inRange = (level: number | null) =>
    level === null || (Number.isInteger(level) && level >= 1 && level <= levels);
  if (!inRange(one) || !inRange(other))
    throw new DomainError("kappa.level", `A rating is one of the levels 1 to ${levels}.`);
  return one === null || other === null ? null : { one, other };
}

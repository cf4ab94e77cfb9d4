import { crispOf } from "@/lib/domain/fuzzy";
import { type ScoreBand, scoreBand } from "@/lib/domain/fuzzy-bands";
import type { Instrument } from "@/lib/domain/instruments/types";
import type { Reason } from "@/lib/domain/knowledge-innovation/types";

/** What the answer to one item is worth, 0..1; null where it is open or unknown. */
export type Measure = { key: string; score: number | null };

/** A mean, 0..1, null where nothing is known; with its band where items count by a panel's weights. */
export type WeighedMean = { score: number | null; band?: ScoreBand };

type Weighing = Pick<Instrument, "weights">;

/** Mean of numbers; null of none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whether an item counts: always without weights; with them where it has one above nothing. */
export function counts({ weights }: Weighing, key: string): boolean {
  return weights === undefined || crispOf(weights[key] ?? [0, 0, 0]) > 0;
}

/** A finding whose reason names only the answers that count. */
export function restingOn<T extends { reason: Reason }>(weighing: Weighing, found: T): T {
  if (!weighing.weights) return found;
  const items = found.reason.items.filter((key) => counts(weighing, key));
  return { ...found, reason: { ...found.reason, items } };
}

/**
 * Mean of the measures that are known, each counting its item's weight, or all the same where the questionnaire has none;
 * the band is what the fuzzy weights leave open. What does not count is neither answered nor asked, what is not known is
 * left out, and nothing known gives null, never zero.
 */
export function weighedScore(
  { weights }: Weighing,
  measures: readonly Measure[],
): WeighedMean & { answered: number; asked: number } {
  const counted = measures.filter(({ key }) => counts({ weights }, key));
  const known = counted.flatMap(({ score }) => score ?? []);
  const number = { answered: known.length, asked: counted.length };
  if (!weights) return { score: mean(known), ...number };
  const band = scoreBand(counted.map(({ key, score }) => ({ score, weight: weights[key] ?? [0, 0, 0] })));
  return { score: band?.[1] ?? null, ...number, ...(band ? { band } : {}) };
}

/** A mean that goes into another one; `weight` is a number that is known exactly, 0 or more. */
export type Part = WeighedMean & { weight: number };

/**
 * Mean of means, each with its weight; what is not known is left out. Where they have bands, the mean has one: exact as
 * long as no item stands behind two of them, else at most too wide.
 */
export function meanOfMeans(parts: readonly Part[]): WeighedMean {
  const known = parts.flatMap(({ score, band, weight }) =>
    score === null || weight === 0 ? [] : [{ score, weight, band: band ?? ([score, score, score] as const) }],
  );
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { score: null };
  const by = (of: (part: (typeof known)[number]) => number) =>
    Math.min(1, known.reduce((sum, part) => sum + of(part) * part.weight, 0) / weights);
  const score = by((part) => part.score);
  if (!parts.some(({ band }) => band)) return { score };
  const band = [by((part) => part.band[0]), score, by((part) => part.band[2])] as const;
  return { score, band: [Math.min(band[0], score), score, Math.max(band[2], score)] };
}

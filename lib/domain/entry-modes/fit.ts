import { amountOf, FACTORS, weightOf } from "@/lib/domain/entry-modes/factors";
import type { Effect, Factor, OpenFactor, Strength } from "@/lib/domain/entry-modes/types";
import { crispOf } from "@/lib/domain/fuzzy";
import { type ScoreBand, scoreBand } from "@/lib/domain/fuzzy-bands";
import type { Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import type { EntryMode } from "@/lib/domain/vocabulary";

/** A factor as one mode sees it: `value` in 0..1 is 1 where the answer speaks for the mode as much as it can. */
export type Bearing = { factor: Factor; strength: Strength; weight: number; value: number | null };

/** What every factor says about a mode, in the order of the factors. */
export function bearingsOn(mode: EntryMode, answers: Answers): Bearing[] {
  return FACTORS.flatMap((factor) => {
    const strength = factor.effects[mode];
    if (strength === undefined) return [];
    const amount = amountOf(answerOf(answers, factor.key));
    const value = amount === null || strength > 0 ? amount : 1 - amount;
    return [{ factor, strength, weight: crispOf(weightOf(strength)), value }];
  });
}

/**
 * How well a mode fits, 0..1: the weighted mean over what is known, with its band under the bounds of the weights.
 * Null where nothing is known. 0.5 means that as much speaks for the mode as against it.
 */
export function fitBand(bearings: readonly Bearing[]): ScoreBand | null {
  return scoreBand(bearings.map(({ value, strength }) => ({ score: value, weight: weightOf(strength) })));
}

/** Fit under the likely weights if all that is not known turned out at its worst, and at its best. */
export function fitReach(bearings: readonly Bearing[]): [least: number, most: number] {
  return [meanWith(bearings, 0), meanWith(bearings, 1)];
}

function meanWith(bearings: readonly Bearing[], open: number): number {
  const weights = totalWeight(bearings);
  const sum = bearings.reduce((total, { weight, value }) => total + weight * (value ?? open), 0);
  return weights === 0 ? 0 : rounded(sum / weights);
}

/** Pluses, minuses and answers in the middle, the weightiest first; equal ones by key. */
export function effectsOf(bearings: readonly Bearing[], answers: Answers) {
  const weights = totalWeight(bearings.filter(({ value }) => value !== null));
  const effects = bearings.flatMap(({ factor, strength, weight, value }): Effect[] => {
    const answer = answerOf(answers, factor.key);
    if (value === null || !answer) return [];
    return [
      {
        factor: factor.key,
        label: factor.label,
        answer,
        strength,
        points: rounded((100 * weight * (value - 0.5)) / weights),
        because: strength > 0 ? factor.helps : factor.hinders,
        source: factor.source,
      },
    ];
  });
  const sorted = effects.toSorted(
    (one, other) => Math.abs(other.points) - Math.abs(one.points) || (one.factor < other.factor ? -1 : 1),
  );
  return {
    pluses: sorted.filter(({ points }) => points > 0),
    minuses: sorted.filter(({ points }) => points < 0),
    even: sorted.filter(({ points }) => points === 0),
  };
}

/** What is not known of a mode, by how many points of fit it could move; equal ones by key. */
export function openFactors(
  bearings: readonly Bearing[],
  couldBlock: (factor: string) => boolean,
): OpenFactor[] {
  const weights = totalWeight(bearings);
  return bearings
    .filter(({ value }) => value === null)
    .map(({ factor, weight }) => ({
      factor: factor.key,
      label: factor.label,
      spread: rounded((100 * weight) / weights),
      couldBlock: couldBlock(factor.key),
    }))
    .toSorted((one, other) => other.spread - one.spread || (one.factor < other.factor ? -1 : 1));
}

function totalWeight(bearings: readonly Bearing[]): number {
  return bearings.reduce((total, { weight }) => total + weight, 0);
}

// Twelve decimals: what is equal on paper is equal here.
function rounded(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}

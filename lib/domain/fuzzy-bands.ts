import { DomainError } from "@/lib/domain/error";
import { asFuzzy, crispOf, type Fuzzy } from "@/lib/domain/fuzzy";

/** One answer: its score (0..1, null where not known) and how much it counts. */
export type WeightedAnswer = { score: number | null; weight: Fuzzy };

/** Where a score lies, 0..1, low <= middle <= high. */
export type ScoreBand = readonly [low: number, middle: number, high: number];

/** An answer that is known, with its weight checked. */
type Known = { score: number; weight: Fuzzy };

/**
 * The weighted mean of the answers with weights that are known only as fuzzy numbers: `middle` under the crisp
 * weights, `low` and `high` the least and the greatest mean that any weights within their bounds give (exact).
 * Answers not known are left out; null where none is known.
 * Throws `bands.score` (a score beyond 0..1), `fuzzy.bounds`, `bands.weights` (known answers all weigh nothing).
 * The method is the fuzzy weighted average; carrying the panel's spread into scores is the portal's judgement.
 */
export function scoreBand(answers: readonly WeightedAnswer[]): ScoreBand | null {
  const known = knownAnswers(answers).toSorted(byScore);
  if (known.length === 0) return null;
  const middle = weightedMean(known, ({ weight }) => crispOf(weight));
  if (middle === null)
    throw new DomainError("bands.weights", "At least one of the answers must count for something.");
  const means = [middle, ...extremeMeans(known)];
  return [rounded(Math.min(...means)), rounded(middle), rounded(Math.max(...means))];
}

/** Whether two scores cannot be told apart: their bands share a point. Throws `fuzzy.bounds` for what is no band. */
export function tied(one: ScoreBand, other: ScoreBand): boolean {
  const [[lowOne, , highOne], [lowOther, , highOther]] = [asFuzzy(one), asFuzzy(other)];
  return lowOne <= highOther && lowOther <= highOne;
}

/** A thing with its band, its place, and the others that it cannot be told apart from, in the order of the ranking. */
export type Ranked<Id extends string = string> = { id: Id; band: ScoreBand; tiedWith: Id[] };

/**
 * Sorts by the middle of the band, highest first, equal ones by id. Being tied does not pass on: A may be tied
 * with B and B with C while A lies clearly above C. Throws `bands.duplicate` for an id given twice,
 * `fuzzy.bounds`.
 */
export function rankByBand<Id extends string>(entries: readonly { id: Id; band: ScoreBand }[]): Ranked<Id>[] {
  if (new Set(entries.map(({ id }) => id)).size < entries.length)
    throw new DomainError("bands.duplicate", "Each thing is ranked once.");
  const sorted = entries.toSorted(
    (one, other) => other.band[1] - one.band[1] || (one.id < other.id ? -1 : 1),
  );
  return sorted.map(({ id, band }) => ({
    id,
    band,
    tiedWith: sorted.filter((other) => other.id !== id && tied(band, other.band)).map((other) => other.id),
  }));
}

/** Keeps the answers that are known. Throws `bands.score` and `fuzzy.bounds`, for those not known too. */
function knownAnswers(answers: readonly WeightedAnswer[]): Known[] {
  return answers.flatMap(({ score, weight }) => {
    const checked = asFuzzy(weight);
    if (score === null) return [];
    if (!(score >= 0 && score <= 1)) throw new DomainError("bands.score", "A score lies between 0 and 1.");
    return [{ score, weight: checked }];
  });
}

// Equal scores are put in one order by their weights, so that the order of the answers never shows in a last digit.
function byScore(one: Known, other: Known): number {
  const [l, m, u] = one.weight.map((bound, at) => bound - (other.weight[at] ?? 0));
  return one.score - other.score || l || m || u || 0;
}

// The extremes give full weight to one end of the sorted scores and least weight to the other.
function extremeMeans(known: readonly Known[]): number[] {
  return [...splitMeans(known, 2, 0), ...splitMeans(known, 0, 2)];
}

// The mean at every split: `before` is the bound that counts below it, `after` the one that counts from it on.
function splitMeans(known: readonly Known[], before: 0 | 2, after: 0 | 2): number[] {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of known) {
    sum += weight[after] * score;
    weights += weight[after];
  }
  const means = weights === 0 ? [] : [sum / weights];
  for (const { score, weight } of known) {
    const shift = weight[before] - weight[after];
    sum += shift * score;
    weights += shift;
    if (weights > 1e-12) means.push(sum / weights);
  }
  return means;
}

function weightedMean(
  known: readonly Known[],
  weightOf: (answer: Known, at: number) => number,
): number | null {
  let sum = 0;
  let weights = 0;
  known.forEach((answer, at) => {
    const weight = weightOf(answer, at);
    sum += weight * answer.score;
    weights += weight;
  });
  return weights === 0 ? null : sum / weights;
}

// Twelve decimals: what is equal on paper is equal here, and a zero has no sign.
function rounded(value: number): number {
  return Math.round(value * 1e12) / 1e12 + 0;
}

import { DomainError } from "@/lib/domain/error";
import { asFuzzy, type Fuzzy } from "@/lib/domain/fuzzy";
import { asSeed, drawsFrom, seedFor, triangular } from "@/lib/domain/seeded-draws";

/** The scores (0..1) of one thing by item; null where not known. */
export type Scores = Readonly<Record<string, number | null>>;

type Drawing = {
  /** How much each item counts. An item that both things are scored on weighs the same for both in each draw. */
  weights: Readonly<Record<string, Fuzzy>>;
  /** A whole number in 0..4294967295; kept with the result so that it can be drawn again. */
  seed: number;
  /** How many weightings are drawn, 1..100000. Default 1,000. */
  draws?: number;
};
export type RobustnessInput = Drawing & { a: Scores; b: Scores };

/** In how many draws A lies above B, B above A, and neither. The three add up to `draws`. */
export type Robustness = { aWins: number; bWins: number; ties: number; draws: number };

/** Scores nearer than this are the same score. */
const SAME = 1e-9;

/**
 * How firmly A stands above B where weights are known only as fuzzy numbers: each draw takes every weight from the
 * triangular distribution over its bounds and compares the weighted means. An item's draws depend on the seed
 * and its key alone, not on the other items or their order, so that pairs can be compared with each other.
 * Null where nothing of A or of B is known. Throws `robustness.score`, `.weight` (a scored item without weight),
 * `.weights` (known items all weigh nothing), `.draws`, `fuzzy.bounds`, `seed.range`. The method is the portal's.
 */
export function rankRobustness({ a, b, ...drawing }: RobustnessInput): Robustness | null {
  return neighbourRobustness({ ...drawing, ranked: [a, b] })[0] ?? null;
}

/** The same for each thing of a ranking against the next one: one result fewer than there are things. */
export function neighbourRobustness({
  weights,
  ranked,
  seed,
  draws = 1000,
}: Drawing & { ranked: readonly Scores[] }): (Robustness | null)[] {
  if (!Number.isInteger(draws) || draws < 1 || draws > 100_000)
    throw new DomainError("robustness.draws", "The number of draws is a whole number from 1 to 100000.");
  const drawnOf = drawnBefore(weights, asSeed(seed), draws);
  const known = ranked.map((scores) => knownItems(scores, weights));
  const means = known.map((items) => (items.length === 0 ? null : drawnMeans(items, drawnOf, draws)));
  return means.slice(1).map((below, at) => {
    const above = means[at];
    return above && below ? compared(above, below) : null;
  });
}

function compared(above: Float64Array, below: Float64Array): Robustness {
  let aWins = 0;
  let bWins = 0;
  above.forEach((mean, draw) => {
    const gap = mean - (below[draw] ?? 0);
    if (gap > SAME) aWins += 1;
    else if (gap < -SAME) bWins += 1;
  });
  return { aWins, bWins, ties: above.length - aWins - bWins, draws: above.length };
}

type KnownItem = { key: string; score: number; weight: Fuzzy };

function knownItems(scores: Scores, weights: Drawing["weights"]): KnownItem[] {
  const known = Object.entries(scores).flatMap(([key, score]) => {
    if (!Object.hasOwn(weights, key))
      throw new DomainError("robustness.weight", "Each item that is scored needs a weight.");
    const weight = asFuzzy(weights[key]);
    if (score === null) return [];
    if (!(score >= 0 && score <= 1))
      throw new DomainError("robustness.score", "A score lies between 0 and 1.");
    return [{ key, score, weight }];
  });
  if (known.length > 0 && known.every(({ weight }) => weight[2] === 0))
    throw new DomainError("robustness.weights", "At least one of the items must count for something.");
  return known.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

function drawnMeans(
  items: readonly KnownItem[],
  drawnOf: (item: KnownItem) => Float64Array,
  draws: number,
): Float64Array {
  const sums = new Float64Array(draws);
  const totals = new Float64Array(draws);
  for (const item of items) {
    const drawn = drawnOf(item);
    for (let draw = 0; draw < draws; draw += 1) {
      const weight = drawn[draw] ?? 0;
      sums[draw] = (sums[draw] ?? 0) + weight * item.score;
      totals[draw] = (totals[draw] ?? 0) + weight;
    }
  }
  return sums.map((sum, draw) => sum / (totals[draw] || 1));
}

// Drawing costs far more than weighing, and an instrument's weights are the same for every firm: each set is drawn
// once, and forgotten with the weights.
const DRAWN = new WeakMap<Drawing["weights"], Map<string, Float64Array>>();

function drawnBefore(weights: Drawing["weights"], seed: number, draws: number) {
  const known = DRAWN.get(weights) ?? new Map<string, Float64Array>();
  DRAWN.set(weights, known);
  return ({ key, weight }: KnownItem): Float64Array => {
    const name = `${seed} ${draws} ${key}`;
    const before = known.get(name);
    if (before) return before;
    const next = drawsFrom(seedFor(seed, key));
    const drawn = Float64Array.from({ length: draws }, () => triangular(weight, next()));
    known.set(name, drawn);
    return drawn;
  };
}

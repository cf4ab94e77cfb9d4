import type { Component } from "@/lib/domain/antecedents/components";
import type { Neighbours } from "@/lib/domain/antecedents/types";
import type { WeighedItem } from "@/lib/domain/antecedents/weighed-items";
import { type Ranked, tied } from "@/lib/domain/fuzzy-bands";
import { neighbourRobustness, type Scores } from "@/lib/domain/rank-robustness";

type Placed = Ranked<Component>;

/** The draws of weights start here, for every firm, so that results can be drawn again and compared. */
const SEED = 20240052;
const DRAWS = 1000;

/** Cuts the ranking where everything above lies clearly above everything below. */
export function groupsOf(ranking: readonly Placed[]): Component[][] {
  const groups = ranking.reduce<Placed[][]>((before, placed) => {
    const first = before.findIndex((group) => group.some((other) => tied(other.band, placed.band)));
    const kept = first < 0 ? before : before.slice(0, first);
    const joined = first < 0 ? [] : before.slice(first).flat();
    return [...kept, [...joined, placed]];
  }, []);
  return groups.map((group) => group.map(({ id }) => id));
}

/**
 * The largest sets of components that cannot be told apart, each from every other of its set. A component can stand in
 * two sets; one that is clearly apart from all others stands in none.
 */
export function tiesOf(ranking: readonly Placed[]): Component[][] {
  // Bands that overlap each other all share a point: the greatest of their lower ends.
  const sets = ranking.map(({ band: [point] }) =>
    ranking.filter(({ band: [low, , high] }) => low <= point && point <= high).map(({ id }) => id),
  );
  const ids = (set: readonly Component[]) => set.join();
  const largest = sets.filter(
    (set) =>
      set.length > 1 &&
      !sets.some((other) => other.length > set.length && set.every((id) => other.includes(id))),
  );
  return largest
    .filter((set, at) => largest.findIndex((other) => ids(other) === ids(set)) === at)
    .toSorted((one, other) => placeOf(ranking, one) - placeOf(ranking, other));
}

function placeOf(ranking: readonly Placed[], [first]: readonly Component[]): number {
  return ranking.findIndex(({ id }) => id === first);
}

/** How firmly each component stands above the next one of the ranking, over 1,000 draws of the weights. */
export function neighboursOf(
  ranking: readonly Placed[],
  items: readonly WeighedItem[],
  weights: Readonly<Record<string, WeighedItem["weight"]>>,
): Neighbours[] {
  const scoresOf = (component: Component): Scores =>
    Object.fromEntries(
      items.flatMap((item) => (item.component === component ? [[item.key, item.score]] : [])),
    );
  const ranked = ranking.map(({ id }) => scoresOf(id));
  return neighbourRobustness({ weights, ranked, seed: SEED, draws: DRAWS }).flatMap((found, at) => {
    const above = ranking[at]?.id;
    const below = ranking[at + 1]?.id;
    return found && above && below ? [{ above, below, ...found }] : [];
  });
}

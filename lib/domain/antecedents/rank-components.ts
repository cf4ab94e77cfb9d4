import type { Component } from "@/lib/domain/antecedents/components";
import type { Neighbours } from "@/lib/domain/antecedents/types";
import type { WeighedItem } from "@/lib/domain/antecedents/weighed-items";
import { type Ranked, tied } from "@/lib/domain/fuzzy-bands";
import { rankRobustness, type Scores } from "@/lib/domain/rank-robustness";

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
  return ranking.slice(1).flatMap(({ id: below }, at) => {
    const above = ranking[at]?.id;
    if (!above) return [];
    const found = rankRobustness({
      weights,
      a: scoresOf(above),
      b: scoresOf(below),
      seed: SEED,
      draws: DRAWS,
    });
    return found ? [{ above, below, ...found }] : [];
  });
}

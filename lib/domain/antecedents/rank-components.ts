import type { Component } from "@/lib/domain/antecedents/components";
import type { Neighbours } from "@/lib/domain/antecedents/types";
import type { WeighedItem } from "@/lib/domain/antecedents/weighed-items";
import type { Ranked } from "@/lib/domain/fuzzy-bands";
import { neighbourRobustness, type Scores } from "@/lib/domain/rank-robustness";

type Placed = Ranked<Component>;

/** The draws of weights start here, for every firm, so that results can be drawn again and compared. */
const SEED = 20240052;
const DRAWS = 1000;

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

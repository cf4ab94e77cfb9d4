import { COMPONENTS, type Component } from "@/lib/domain/antecedents/components";
import { indicatorOf } from "@/lib/domain/antecedents/item-keys";
import type { Measured } from "@/lib/domain/antecedents/types";
import { crispOf, type Fuzzy } from "@/lib/domain/fuzzy";
import { scoreBand } from "@/lib/domain/fuzzy-bands";
import { answerOf, levelScore } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument, LevelItem } from "@/lib/domain/instruments/types";

/** One question with what it counts for and what its answer is worth, 0..1; null where that is not known. */
export type WeighedItem = {
  key: string;
  item: LevelItem;
  component: Component;
  weight: Fuzzy;
  score: number | null;
};

const EVEN: Fuzzy = [1, 1, 1];

/**
 * The items that count, by key. An instrument without weights counts each the same; one with weights leaves out what
 * its panel gave none. Items that the published panel does not know belong to the component whose section they stand in.
 */
export function weighedItems({ sections, weights }: Instrument, answers: Answers): WeighedItem[] {
  return sections
    .flatMap(({ id, items }) =>
      items.flatMap((item) => {
        const component = indicatorOf(item.key)?.component ?? COMPONENTS.find((one) => one === id);
        const weight = weights ? weights[item.key] : EVEN;
        if (item.kind !== "level" || !component || !weight || crispOf(weight) === 0) return [];
        const score = levelScore(answerOf(answers, item.key));
        return [{ key: item.key, item, component, weight, score }];
      }),
    )
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** The weighted mean of some items with its band; what is not known is left out, never counted as zero. */
export function measured(items: readonly WeighedItem[]): Measured {
  const band = scoreBand(items);
  return {
    score: band?.[1] ?? null,
    band,
    answered: items.filter(({ score }) => score !== null).length,
    asked: items.length,
  };
}

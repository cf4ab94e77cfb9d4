import { COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { ITEMS_OF_COMPETENCE } from "@/lib/domain/competence/held";
import { allItems } from "@/lib/domain/instruments/engine";
import type { Instrument } from "@/lib/domain/instruments/types";
import { activityItem, extentItem } from "@/lib/domain/knowledge-innovation/items";
import { activityKeys } from "@/lib/domain/knowledge-innovation/scores";
import { ACTIVITIES, INNOVATIONS, KNOWLEDGE } from "@/lib/domain/vocabulary";

const OF_COMPETENCE = new Set([
  ...COMPETENCE_PARTS.flatMap(({ items, shares }) => [...items, ...shares]),
  ...Object.values(ITEMS_OF_COMPETENCE).flat(),
]);
const OF_KNOWLEDGE = new Set([
  ...KNOWLEDGE.flatMap(activityKeys),
  ...INNOVATIONS.map(extentItem),
  ...ACTIVITIES.map(activityItem),
]);

/**
 * The items that stand in a score which counts by weights; none where no score of the questionnaire does
 * (`countsByWeights`). The others tell where a firm stands, or are shown as they are.
 */
export function countedItems(instrument: Instrument): ReadonlySet<string> {
  const items = allItems(instrument);
  const of = (counted: (one: (typeof items)[number]) => boolean) =>
    new Set(items.filter(counted).map(({ key }) => key));
  switch (instrument.id) {
    case "antecedents":
      return of(({ kind }) => kind === "level");
    case "competence":
      return of(({ key }) => OF_COMPETENCE.has(key));
    case "knowledge-innovation":
      return of(({ key }) => OF_KNOWLEDGE.has(key));
    default:
      return new Set();
  }
}

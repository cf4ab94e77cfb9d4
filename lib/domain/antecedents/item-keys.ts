import type { Indicator } from "@/lib/domain/antecedents/indicator";
import { INDICATORS } from "@/lib/domain/antecedents/panel";
import { DomainError } from "@/lib/domain/error";

/** Indicators that another questionnaire asks about already, with the key of its item: asked once, used twice. */
const SHARED: Readonly<Record<string, string>> = {
  "coopetition.know-rivals": "knowledge.competitors.collection",
  "strategic-orientation.market-analysis": "knowledge.market.collection",
  "strategic-orientation.target-markets": "knowledge.market.use",
  "market-intelligence.planning-marketing": "competence.organisation.marketing.planning",
  "market-intelligence.running-marketing": "competence.organisation.marketing.control",
  "market-intelligence.preferences": "knowledge.consumers.use",
  "technology-product.world-products": "knowledge.product-features.use",
  "assets.experience": "competence.personal.experience.team",
};

/** The key of the item that asks a firm about an indicator; never changes its meaning. */
export function itemKeyOf(indicatorId: string): string {
  return SHARED[indicatorId] ?? `antecedent.${indicatorId}`;
}

const BY_ITEM: ReadonlyMap<string, Indicator> = new Map(
  INDICATORS.map((indicator) => [itemKeyOf(indicator.id), indicator]),
);

/** The indicator of the published panel that an item asks about; undefined for an item that it does not know. */
export function indicatorOf(itemKey: string): Indicator | undefined {
  return BY_ITEM.get(itemKey);
}

/** An indicator by its id. Throws `unknown-indicator`. */
export function indicatorById(id: string): Indicator {
  const found = INDICATORS.find((indicator) => indicator.id === id);
  if (!found) throw new DomainError("unknown-indicator", "The panel has no such indicator.");
  return found;
}

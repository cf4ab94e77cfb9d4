import { itemKeyOf } from "@/lib/domain/antecedents/item-keys";
import type { Agility, Capability, CapabilityScore } from "@/lib/domain/antecedents/types";
import { measured, type WeighedItem } from "@/lib/domain/antecedents/weighed-items";
import type { SourceRef } from "@/lib/domain/sources";

/** The source names these capabilities; which indicators speak for which is the portal's judgement. */
export const CAPABILITY_SOURCE: SourceRef = {
  id: "rezvani-2024",
  where: "review of the literature",
  judgement: true,
};

const INDICATORS_OF: Readonly<Record<Capability | Agility, readonly string[]>> = {
  technology: ["resources.technology", "technology-product.uniqueness", "technology-product.it-use"],
  innovation: ["technology-product.renewal", "technology-product.world-products"],
  "knowledge-management": ["networking.shared-learning", "coopetition.know-rivals", "assets.knowledge"],
  network: ["networking.varied-partners", "networking.contacts-in-use", "networking.trust"],
  management: ["networking.alliances-together", "market-intelligence.running-marketing", "resources.people"],
  "decision-making": [
    "strategic-orientation.market-analysis",
    "strategic-orientation.target-markets",
    "strategic-orientation.way-in",
  ],
  flexibility: [
    "price-advantage.changing-prices",
    "technology-product.adapting",
    "technology-product.made-to-order",
  ],
  responsiveness: [
    "networking.unforeseen",
    "price-advantage.expected-price",
    "market-intelligence.preferences",
  ],
  speed: [
    "price-advantage.answering-prices",
    "market-intelligence.rivals-moves",
    "market-intelligence.demand",
    "market-intelligence.channels",
  ],
};

/** How the answers speak for each of some capabilities, weighed as in the components. */
export function capabilityScores(
  capabilities: readonly (Capability | Agility)[],
  items: readonly WeighedItem[],
): CapabilityScore[] {
  return capabilities.map((capability) => {
    const keys = INDICATORS_OF[capability].map(itemKeyOf);
    const found = items.filter(({ key }) => keys.includes(key));
    return { capability, ...measured(found), items: found.map(({ key }) => key) };
  });
}

import type { Theme } from "@/lib/domain/picture/themes";

/** What the keys of items begin with, and the theme that they speak of. The longest beginning decides. */
const BEGINNINGS: Readonly<Record<string, Theme | null>> = {
  "knowledge.market.": "markets",
  "knowledge.business-and-industry.": "markets",
  "knowledge.consumers.": "customers",
  "knowledge.competitors.": "competitors",
  "knowledge.competitor-business-models.": "competitors",
  "knowledge.competitor-technologies.": "competitors",
  "knowledge.product-features.": "products",
  "knowledge.internationalisation-processes.": "way-in",
  "knowledge.logistics.": "operations",
  "innovation.marketing.": "strategy",
  "innovation.management.": "organisation",
  "innovation.process.": "operations",
  "innovation.product.": "products",
  "management.": "organisation",
  "competence.start.": "strategy",
  "competence.personal.": "people",
  "competence.personal.opportunities.networking": "networks",
  "competence.personal.opportunities.alliances": "networks",
  "competence.personal.opportunities.investors": "finance",
  "competence.organisation.innovativeness.": "products",
  "competence.organisation.innovativeness.channel-regard": "networks",
  "competence.organisation.marketing.": "strategy",
  "competence.organisation.strategy.": "strategy",
  "competence.organisation.networks.": "networks",
  "competence.organisation.change.": "organisation",
  "competence.organisation.purchasing.": "organisation",
  "competence.market.customers.": "customers",
  "competence.market.competitors.": "competitors",
  "competence.market.functions.": "organisation",
  "competence.market.environment.": "markets",
  "competence.institutions.": "institutions",
  "competence.activity.": "operations",
  "competence.activity.management": "organisation",
  "competence.activity.brand": "strategy",
  "competence.activity.finance": "finance",
  "antecedent.networking.": "networks",
  "antecedent.coopetition.": "networks",
  "antecedent.resources.": "finance",
  "antecedent.strategic-orientation.": "strategy",
  "antecedent.price-advantage.": "finance",
  "antecedent.market-intelligence.": "customers",
  "antecedent.technology-product.": "products",
  "antecedent.environment.": "institutions",
  "antecedent.assets.": "finance",
  "navigator.step.modes": "way-in",
  "navigator.step.model": "way-in",
  "navigator.step.internal": "strategy",
  "navigator.step.social-capital": "networks",
  "navigator.step.external": "markets",
  "navigator.step.scaling": "operations",
  "navigator.step.ecosystems": "networks",
  "navigator.step.constraints": "institutions",
  "navigator.modes.": "way-in",
  "navigator.model.": "way-in",
  "navigator.social.": "networks",
  "navigator.external.": "markets",
  "navigator.scaling.": "operations",
  "navigator.ecosystems.": "networks",
  "navigator.constraints.": "institutions",
  "factor.internal.innovativeness": "products",
  "factor.internal.product-line": "products",
  "factor.internal.promotion": "strategy",
  "factor.internal.step-up": "operations",
  "factor.internal.managers-experience": "people",
  "factor.internal.ambidexterity": "organisation",
  "factor.internal.digital-model": "organisation",
  "factor.internal.owners-view": "strategy",
  "factor.internal.finance": "finance",
  "factor.internal.network": "networks",
  // More of these is neither better nor worse: they push abroad or hold back, and lack nothing.
  "factor.internal.unused-capacity": null,
  "factor.internal.growth-at-home": null,
  "factor.external.": null,
};

const LONGEST_FIRST = Object.keys(BEGINNINGS).toSorted((one, other) => other.length - one.length);

/** The theme of an item; null where more of what it asks for is no better; undefined for a key that no theme knows. */
export function themeOfItem(key: string): Theme | null | undefined {
  if (KNOWN.has(key)) return KNOWN.get(key);
  const beginning = LONGEST_FIRST.find((one) => key.startsWith(one));
  // Only keys that a theme knows are kept: their number is that of the items.
  if (beginning === undefined) return undefined;
  const theme = BEGINNINGS[beginning];
  KNOWN.set(key, theme);
  return theme;
}

const KNOWN = new Map<string, Theme | null | undefined>();

import { FACTORS } from "@/lib/domain/entry-modes/factors";

/** What Ilkevich 2025 names, for each factor that the portal asks about: several of ours unfold one of the source's. */
const NAMED: Readonly<Record<string, string>> = {
  "factor.internal.innovativeness": "Innovativeness",
  "factor.internal.product-line": "Traits of the product line",
  "factor.internal.promotion": "Ability to run promotion abroad",
  "factor.internal.step-up": "Ability to step up exports",
  "factor.internal.managers-experience": "International experience of the managers",
  "factor.internal.ambidexterity": "Running and changing at once",
  "factor.internal.digital-model": "Digital business model",
  "factor.internal.unused-capacity": "Unused capacity",
  "factor.internal.growth-at-home": "Growth left at home",
  "factor.internal.owners-view": "The owner's view of chances abroad",
  "factor.internal.finance": "Cost of capital",
  "management.collection": "Knowledge and network",
  "factor.internal.network": "Knowledge and network",
  "stage.life-cycle": "Stage of the life cycle",
  "factor.market.demand": "Target market",
  "factor.market.industry": "Industry",
  "factor.market.shops": "Industry",
  "factor.market.local-competition": "Local competition",
  "factor.market.international-competition": "International competition",
  "factor.market.competitor-behaviour": "Behaviour of competitors",
  "factor.market.platforms": "Platforms and ecosystems",
  "factor.market.personal-ties": "Personal ties",
  "factor.market.partners": "Cooperation between firms",
  "factor.market.regulation": "Regulation",
  "factor.market.ownership": "Regulation",
  "factor.market.protection": "Regulation",
  "factor.market.cultural-distance": "Cultural distance",
  "factor.market.religious-distance": "Religious distance",
  "factor.market.geopolitical-risk": "Geopolitical risk",
  "factor.market.restrictions": "Restrictions",
  "factor.market.payment": "Restrictions",
};

/** Every factor of the configurator beside the name that the source has for it. */
export const NAMED_FACTORS: readonly { label: string; side: string; named: string }[] = FACTORS.map(
  ({ key, label, side }) => ({
    label,
    side: side === "internal" ? "inside the firm" : "the market",
    named: NAMED[key] ?? "–",
  }),
);

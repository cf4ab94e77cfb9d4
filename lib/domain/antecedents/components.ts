import type { SourceRef } from "@/lib/domain/sources";

/** The nine components of the source, in its order. */
export const COMPONENTS = [
  "networking",
  "coopetition",
  "resources",
  "strategic-orientation",
  "price-advantage",
  "market-intelligence",
  "technology-product",
  "environment",
  "assets",
] as const;
export type Component = (typeof COMPONENTS)[number];

/** The four levels on which the source's review of the literature finds antecedents. */
export const ANTECEDENT_LEVELS = ["individual", "firm", "network", "environment"] as const;
export type AntecedentLevel = (typeof ANTECEDENT_LEVELS)[number];

/** How a component is called and explained to a firm. */
export const COMPONENT_WORDS: Readonly<Record<Component, { title: string; about: string }>> = {
  networking: {
    title: "Contacts and partners",
    about:
      "Finding partners abroad, earning their trust and making use of what they know and whom they know.",
  },
  coopetition: {
    title: "Working with rivals",
    about: "Competing with other firms and working with them at the same time, with rules for both.",
  },
  resources: {
    title: "Resources",
    about: "Money, technology and people for the way abroad.",
  },
  "strategic-orientation": {
    title: "Direction",
    about: "Choosing markets, ways into them and what to offer there, after a look at the market.",
  },
  "price-advantage": {
    title: "Prices",
    about: "Setting and changing prices abroad, and the costs that make them possible.",
  },
  "market-intelligence": {
    title: "Market knowledge and marketing",
    about: "Noticing what changes with customers, rivals and channels abroad, and marketing that answers it.",
  },
  "technology-product": {
    title: "Technology and product",
    about: "Products or technology that are new, hard to copy or made to fit what customers abroad want.",
  },
  environment: {
    title: "Surroundings",
    about: "What around the firm helps it grow, and what stands in its way.",
  },
  assets: {
    title: "Experience, knowledge and skill",
    about: "What the people of the firm have done, know and can do.",
  },
};

/**
 * The level on which a component works. The source names the four levels but does not sort its components
 * into them: the sorting is the portal's judgement (`LEVEL_SOURCE`).
 */
export const LEVEL_OF: Readonly<Record<Component, AntecedentLevel>> = {
  networking: "network",
  coopetition: "network",
  resources: "firm",
  "strategic-orientation": "firm",
  "price-advantage": "firm",
  "market-intelligence": "firm",
  "technology-product": "firm",
  environment: "environment",
  assets: "individual",
};

export const LEVEL_SOURCE: SourceRef = { id: null, judgement: true };

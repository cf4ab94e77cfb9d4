import type { Phase } from "@/lib/domain/vocabulary";

/** What the models speak of in common, under one name. The grouping is the portal's judgement. */
export const THEMES = [
  "markets",
  "customers",
  "competitors",
  "products",
  "way-in",
  "operations",
  "people",
  "networks",
  "institutions",
  "strategy",
  "organisation",
  "finance",
] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  markets: "Markets and trades abroad",
  customers: "Customers",
  competitors: "Competitors",
  products: "Products and technology",
  "way-in": "Ways into a market",
  operations: "Supply, delivery and service",
  people: "People, languages and outlook",
  networks: "Contacts and networks",
  institutions: "Rules and institutions",
  strategy: "Strategy and marketing plan",
  organisation: "Organisation and learning",
  finance: "Money and means",
};

/** The stages of a firm's life with foreign markets that call for work (Ilkevich 2025). */
export const CALLING_STAGES = ["preparation", "launch", "growth", "consolidation"] as const;
export type CallingStage = (typeof CALLING_STAGES)[number];

/** How strongly a phase calls for work on a theme, 0..3. The order follows the sources, the numbers are the portal's. */
const CALLED_FOR: Readonly<Record<Theme, Readonly<Record<Phase, 0 | 1 | 2 | 3>>>> = {
  markets: { pre: 3, initial: 3, experienced: 2 },
  customers: { pre: 2, initial: 3, experienced: 3 },
  competitors: { pre: 1, initial: 2, experienced: 3 },
  products: { pre: 2, initial: 2, experienced: 3 },
  "way-in": { pre: 3, initial: 3, experienced: 1 },
  operations: { pre: 1, initial: 3, experienced: 2 },
  people: { pre: 3, initial: 2, experienced: 2 },
  networks: { pre: 3, initial: 3, experienced: 2 },
  institutions: { pre: 2, initial: 3, experienced: 2 },
  strategy: { pre: 3, initial: 3, experienced: 3 },
  organisation: { pre: 1, initial: 2, experienced: 3 },
  finance: { pre: 2, initial: 3, experienced: 2 },
};

const PHASE_LIKE: Readonly<Record<CallingStage, Phase>> = {
  preparation: "pre",
  launch: "initial",
  growth: "experienced",
  consolidation: "experienced",
};

/**
 * How strongly the firm's phase and, where it named one, its stage call for work on a theme, 0..1: the greater of the
 * two counts. A phase that is not known yet counts as the first years abroad.
 */
export function themeNeed(theme: Theme, phase: Phase | null, stage: CallingStage | null): number {
  const called = CALLED_FOR[theme];
  const byPhase = called[phase ?? "initial"];
  return Math.max(byPhase, stage ? called[PHASE_LIKE[stage]] : 0) / 3;
}

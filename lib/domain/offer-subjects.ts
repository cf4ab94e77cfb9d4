import type { Theme } from "@/lib/domain/picture/themes";
import type { Knowledge } from "@/lib/domain/vocabulary";

/** Themes that no kind of knowledge names, so that an offer on money or on people can be found as well. */
export const OFFER_SUBJECTS = [
  "strategy",
  "organisation",
  "people",
  "networks",
  "institutions",
  "finance",
] as const satisfies readonly Theme[];
export type OfferSubject = (typeof OFFER_SUBJECTS)[number];

/** The theme that each kind of knowledge belongs to. The grouping is the portal's judgement. */
export const THEME_OF_KNOWLEDGE: Readonly<Record<Knowledge, Theme>> = {
  market: "markets",
  competitors: "competitors",
  consumers: "customers",
  "product-features": "products",
  "internationalisation-processes": "way-in",
  "competitor-business-models": "competitors",
  logistics: "operations",
  "business-and-industry": "markets",
  "competitor-technologies": "products",
};

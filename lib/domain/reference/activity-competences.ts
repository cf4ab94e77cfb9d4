import type { SourceRef } from "@/lib/domain/sources";

/** Business competences that activities abroad call for, each with its plain name. */
export const ACTIVITY_COMPETENCES = {
  purchasing: "Purchasing and handling orders",
  "contract-negotiation": "Negotiating contracts",
  production: "Production",
  distribution: "Distribution",
  "sales-and-marketing": "Sales and marketing",
  marketing: "Marketing",
  "after-sales": "Service after the sale",
  reputation: "A good name",
  "processing-technology": "Processing technology",
  "product-and-process-quality": "Quality of product and process",
  "technical-skills": "Technical skills",
  "creativity-and-innovation": "Creativity and innovation",
  management: "Management",
  "brand-image": "A known brand",
  "financial-strength": "Financial strength",
} as const;
export type ActivityCompetence = keyof typeof ACTIVITY_COMPETENCES;

/** The six activities of the source's Table 11, with the competences that each one calls for. */
export const COMPETENCES_OF_ACTIVITY = {
  importing: ["purchasing", "contract-negotiation"],
  "direct-exporting": ["production", "distribution", "sales-and-marketing"],
  "exporting-through-agents": ["production", "marketing", "after-sales"],
  collaboration: ["reputation", "processing-technology", "product-and-process-quality"],
  "joint-venture": ["reputation", "technical-skills", "creativity-and-innovation"],
  "production-abroad": ["management", "brand-image", "financial-strength"],
} as const satisfies Record<string, readonly ActivityCompetence[]>;
export type ForeignActivity = keyof typeof COMPETENCES_OF_ACTIVITY;

/** Plain names of the activities. */
export const ACTIVITY_NAMES: Record<ForeignActivity, string> = {
  importing: "Importing",
  "direct-exporting": "Exporting directly",
  "exporting-through-agents": "Exporting through agents",
  collaboration: "Collaboration",
  "joint-venture": "Joint venture",
  "production-abroad": "Production abroad",
};

/** Where the table comes from. */
export const ACTIVITY_SOURCE: SourceRef = {
  id: "achtenhagen-2011",
  where: "Table 11, after Katwalo 2006",
  judgement: false,
};

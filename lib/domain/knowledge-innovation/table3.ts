import { INNOVATIONS, type Innovation, KNOWLEDGE, type Knowledge } from "@/lib/domain/vocabulary";

/** Explicit knowledge comes from documents, empirical knowledge only from doing. */
export type Family = "market" | "empirical";

/** The family of each kind of knowledge (Linder & Serezhin 2024, Table 3). */
export const FAMILY: Readonly<Record<Knowledge, Family>> = {
  market: "market",
  competitors: "market",
  consumers: "empirical",
  "product-features": "empirical",
  "internationalisation-processes": "empirical",
  "competitor-business-models": "empirical",
  logistics: "empirical",
  "business-and-industry": "empirical",
  "competitor-technologies": "empirical",
};

/** The kinds of knowledge that each innovation rests on: the 18 marks of Table 3. */
export const RESTS_ON: Readonly<Record<Innovation, readonly Knowledge[]>> = {
  marketing: ["market", "competitors", "consumers"],
  management: [
    "market",
    "consumers",
    "product-features",
    "internationalisation-processes",
    "competitor-business-models",
    "logistics",
    "business-and-industry",
  ],
  process: [
    "internationalisation-processes",
    "logistics",
    "business-and-industry",
    "competitor-technologies",
  ],
  product: ["consumers", "product-features", "business-and-industry", "competitor-technologies"],
};

/** Whether the innovation rests on the kind of knowledge. */
export function restsOn(innovation: Innovation, knowledge: Knowledge): boolean {
  return RESTS_ON[innovation].includes(knowledge);
}

/** The innovations that rest on a kind of knowledge, in the order of the vocabulary. */
export function innovationsOn(knowledge: Knowledge): Innovation[] {
  return INNOVATIONS.filter((innovation) => restsOn(innovation, knowledge));
}

/** The most innovations that rest on one kind of knowledge; the largest breadth a gap can have. */
export const LARGEST_BREADTH = Math.max(...KNOWLEDGE.map((knowledge) => innovationsOn(knowledge).length));

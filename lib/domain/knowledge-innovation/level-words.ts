import type { ScoreBand } from "@/lib/domain/fuzzy-bands";
import type { Band } from "@/lib/domain/knowledge-innovation/types";
import type { Activity, Innovation, Knowledge, Phase } from "@/lib/domain/vocabulary";

/** A name that fits into a sentence and one line that explains it. */
export type Term = { name: string; explanation: string };

type Terms = {
  knowledge: Readonly<Record<Knowledge, Term>>;
  innovation: Readonly<Record<Innovation, Term>>;
  phase: Readonly<Record<Phase, Term>>;
  activity: Readonly<Record<Activity, Term>>;
  band: Readonly<Record<Band, Term>>;
};

const term = (name: string, explanation: string): Term => ({ name, explanation });

/** The field's words in plain English, lower case so that they fit into sentences. */
export const TERMS: Terms = {
  knowledge: {
    market: term("the market", "Size, demand, rules, duties and prices in a country."),
    competitors: term("competitors", "Who else sells there, what they offer and at what price."),
    consumers: term(
      "customers and their culture",
      "What buyers there want, how they think and how they buy.",
    ),
    "product-features": term(
      "expected product features",
      "Sizes, standards and finish that products there have.",
    ),
    "internationalisation-processes": term(
      "how to work abroad",
      "Finding partners, agreeing terms, getting paid: what is learnt by doing business across borders.",
    ),
    "competitor-business-models": term(
      "competitors' ways of doing business",
      "How competitors there sell, serve, charge and cooperate.",
    ),
    logistics: term("logistics", "Routes, customs, packaging, delivery times and their cost."),
    "business-and-industry": term(
      "the industry abroad",
      "How your trade works there and where it is heading.",
    ),
    "competitor-technologies": term(
      "competitors' technology",
      "The technology in the products and the production of competitors there.",
    ),
  },
  innovation: {
    marketing: term("marketing", "New prices, presentation or sales channels for other countries."),
    management: term("ways of doing business", "New ways to earn money, cooperate or organise abroad."),
    process: term("processes", "New ways to produce, deliver or handle orders: cheaper, better or faster."),
    product: term("products", "New or changed products for customers in other countries."),
  },
  phase: {
    pre: term("before the first market", "No business across a border yet."),
    initial: term("first years abroad", "Up to and including five years of business across borders."),
    experienced: term("experienced abroad", "More than five years of business across borders."),
  },
  activity: {
    collection: term("collecting", "How knowledge comes into the firm."),
    storage: term("storing", "How it is kept so that others can find it."),
    dissemination: term("sharing", "How it reaches the people who need it."),
    use: term("using", "How it changes offers, products and decisions."),
  },
  band: {
    starting: term("starting", "Most of what your phase calls for is still to be learnt or set up."),
    building: term("building", "Parts of what your phase calls for are in place, others are missing."),
    established: term("established", "Most of what your phase calls for is in place and used."),
    leading: term("leading", "What your phase calls for is in place, used and kept up to date."),
  },
};

/** Joins names as a sentence does: "a", "a and b", "a, b and c". */
export function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** A share in 0..1 as whole points out of 100. */
export const points = (share: number): number => Math.round(share * 100);

/** How far a score could lie elsewhere, to stand behind its points; nothing where the points would be the same. */
export function betweenWords(band: ScoreBand | undefined): string {
  const between = pointsBetween(band);
  return between ? `, or ${between.low} to ${between.high} depending on how much each answer counts` : "";
}

/** The ends of a band as whole points; null where there is no band, or both are the same. */
export function pointsBetween(band: ScoreBand | undefined): { low: number; high: number } | null {
  if (!band) return null;
  const [low, high] = [points(band[0]), points(band[2])];
  return low === high ? null : { low, high };
}

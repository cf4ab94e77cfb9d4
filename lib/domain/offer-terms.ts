import type { OfferSubject } from "@/lib/domain/offer-subjects";
import type { Innovation, Knowledge, OfferKind, OfferService, Phase } from "@/lib/domain/vocabulary";

/** What decides for whom an offer of support is. An empty list means: for everyone. */
export type OfferTerms = {
  kind: OfferKind;
  phases: readonly Phase[];
  /** NACE sections. */
  industries: readonly string[];
  /** ISO 3166-1 countries that the offer leads to. */
  markets: readonly string[];
  /** Where a firm must sit: ISO 3166-2 subdivisions or ISO 3166-1 countries. */
  regions: readonly string[];
  /** Kinds of help that it gives. An empty list means: not said. A fair is one without saying so. */
  services: readonly OfferService[];
  knowledge: readonly Knowledge[];
  /** What it is about beyond kinds of knowledge. */
  subjects: readonly OfferSubject[];
  innovations: readonly Innovation[];
  /** ISO instant until which one can apply, null where there is none. */
  deadline: string | null;
  /** ISO date of the last day, null where it runs on. */
  endsOn: string | null;
};

/** What of a firm decides. `markets` are those it works in, `targetMarkets` those it wants. */
export type OfferFirm = {
  country: string;
  region: string | null;
  naceSection: string | null;
  markets: readonly string[];
  targetMarkets: readonly string[];
  phase: Phase;
};

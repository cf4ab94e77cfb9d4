import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { blocksOf, leadsWhereWanted, type OfferBlock } from "@/lib/domain/offer-blocks";
import { type Advice, becauseOf, type Shared, sharedMarkets } from "@/lib/domain/offer-serving";
import type { OfferFirm, OfferTerms } from "@/lib/domain/offer-terms";
import { INNOVATIONS, type Innovation, KNOWLEDGE, type Knowledge } from "@/lib/domain/vocabulary";

/** A recommendation that an offer serves, and by what. */
export type ServedAdvice = { id: string; title: string; because: Shared };

/** What speaks for an offer: gaps that it helps with, innovations that the phase calls for, markets that the profile names. */
export type FitReason =
  | { code: "gaps"; knowledge: readonly Knowledge[] }
  | { code: "innovations"; innovations: readonly Innovation[] }
  | { code: "markets"; markets: readonly string[] };

/** What the profile does not name and the offer asks for. */
export type FitCheck = "industry" | "region";

/**
 * `open`: the firm can join now. `fits`: the offer serves something that the firm lacks or was advised, or names nothing
 * that it serves, and is about markets that the firm names. `reasons` speak for it, `blocks` against it, `checks` are
 * what the profile leaves open; `gaps` are those served, `serves` the recommendations. `assessed`: a diagnosis was there
 * to judge by.
 */
export type OfferFit = {
  open: boolean;
  fits: boolean;
  reasons: FitReason[];
  blocks: OfferBlock[];
  checks: FitCheck[];
  gaps: Knowledge[];
  serves: ServedAdvice[];
  assessed: boolean;
};

/** What of a diagnosis decides; null for a firm that has none yet. */
type Results = Pick<Diagnosis, "gaps" | "innovations"> | null;

/** An innovation at this score or above (level 4) needs no help. A judgement of the portal. */
const INNOVATION_IN_PLACE = 0.75;

/**
 * Whether an offer is open to the firm at `now` and serves what its diagnosis and the advice to it call for. What the
 * profile leaves open (industry, region) does not block; it is named as something to check. Throws `offer.date`.
 */
export function offerFit(
  offer: OfferTerms,
  firm: OfferFirm,
  diagnosis: Results,
  now: Date,
  advice: readonly (Advice & { title: string })[] = [],
): OfferFit {
  const blocks = blocksOf(offer, firm, now);
  const wanted = leadsWhereWanted(offer, firm);
  const gaps = KNOWLEDGE.filter(
    (kind) => offer.knowledge.includes(kind) && diagnosis?.gaps.some((gap) => gap.knowledge === kind),
  );
  const innovations = neededInnovations(offer, diagnosis);
  const serves = advice.flatMap((one) => {
    const because = becauseOf(offer, one, firm);
    return because === null ? [] : [{ id: one.id, title: one.title, because }];
  });
  return {
    open: blocks.length === 0,
    fits: wanted && (widthOf(offer) === 0 || gaps.length + innovations.length + serves.length > 0),
    reasons: reasonsOf(offer, firm, gaps, innovations),
    blocks: wanted ? blocks : [...blocks, { code: "markets", markets: offer.markets }],
    checks: checksOf(offer, firm),
    gaps,
    serves,
    assessed: diagnosis !== null,
  };
}

/** An offer that serves a recommendation, and by what. */
export type ServingOffer<T> = { offer: T; because: Shared; fit: OfferFit };

/**
 * The offers that serve this recommendation, by kind of help and by what it is about, and are open to the firm. Order:
 * most shared subjects, then most shared kinds of help, then leading to a market that the firm names, then the
 * narrowest, then id.
 */
export function offersFor<T extends OfferTerms & { id: string }>(
  recommendation: Advice,
  offers: readonly T[],
  firm: OfferFirm,
  diagnosis: Results,
  now: Date,
): ServingOffer<T>[] {
  return offers
    .flatMap((offer) => {
      const because = becauseOf(offer, recommendation, firm);
      if (because === null || !leadsWhereWanted(offer, firm)) return [];
      const fit = offerFit(offer, firm, diagnosis, now);
      const topics = because.knowledge.length + because.subjects.length + because.innovations.length;
      return fit.open ? [{ offer, topics, services: because.services.length, because, fit }] : [];
    })
    .toSorted(
      (one, other) =>
        other.topics - one.topics ||
        other.services - one.services ||
        sharedMarkets(other.offer, firm).length - sharedMarkets(one.offer, firm).length ||
        widthOf(one.offer) - widthOf(other.offer) ||
        (one.offer.id < other.offer.id ? -1 : 1),
    )
    .map(({ offer, because, fit }) => ({ offer, because, fit }));
}

function reasonsOf(
  offer: OfferTerms,
  firm: OfferFirm,
  gaps: readonly Knowledge[],
  innovations: readonly Innovation[],
): FitReason[] {
  const markets = sharedMarkets(offer, firm);
  return [
    ...(gaps.length > 0 ? [{ code: "gaps" as const, knowledge: gaps }] : []),
    ...(innovations.length > 0 ? [{ code: "innovations" as const, innovations }] : []),
    ...(markets.length > 0 ? [{ code: "markets" as const, markets }] : []),
  ];
}

function checksOf(offer: OfferTerms, firm: OfferFirm): FitCheck[] {
  const industry = offer.industries.length > 0 && firm.naceSection === null;
  const region = firm.region === null && offer.regions.some((area) => area.startsWith(`${firm.country}-`));
  return [...(industry ? ["industry" as const] : []), ...(region ? ["region" as const] : [])];
}

function neededInnovations(offer: OfferTerms, diagnosis: Results): Innovation[] {
  return INNOVATIONS.filter(
    (kind) =>
      offer.innovations.includes(kind) &&
      diagnosis?.innovations.some(
        (one) => one.innovation === kind && one.intensity > 0 && (one.score ?? 0) < INNOVATION_IN_PLACE,
      ),
  );
}

/** How many things the offer says that it helps with; none means: with anything. */
function widthOf(offer: OfferTerms): number {
  return offer.knowledge.length + offer.subjects.length + offer.innovations.length;
}

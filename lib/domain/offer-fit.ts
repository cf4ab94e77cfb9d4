import { joined, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { blocksOf, leadsWhereWanted, placeNames } from "@/lib/domain/offer-blocks";
import { type Advice, becauseOf, sharedMarkets, sharedWith } from "@/lib/domain/offer-serving";
import type { OfferFirm, OfferTerms } from "@/lib/domain/offer-terms";
import { INNOVATIONS, type Innovation, KNOWLEDGE, type Knowledge } from "@/lib/domain/vocabulary";

/** A recommendation that an offer serves, and the sentence that says why. */
export type ServedAdvice = { id: string; title: string; because: string };

/**
 * `open`: the firm can join now. `fits`: the offer serves something that the firm lacks or was advised, or names nothing
 * that it serves, and is about markets that the firm names. `reasons` speak for it, `blocks` against it, `checks` are
 * what the profile leaves open; `gaps` are those served, `serves` the recommendations. `assessed`: a diagnosis was there
 * to judge by.
 */
export type OfferFit = {
  open: boolean;
  fits: boolean;
  reasons: string[];
  blocks: string[];
  checks: string[];
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
    blocks: wanted ? blocks : [...blocks, `It is about ${placeNames(offer.markets)}, which you do not name.`],
    checks: checksOf(offer, firm),
    gaps,
    serves,
    assessed: diagnosis !== null,
  };
}

/** An offer that serves a recommendation, with the sentence that says why it is shown. */
export type ServingOffer<T> = { offer: T; because: string; fit: OfferFit };

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
      const shared = sharedWith(offer, recommendation);
      const because = becauseOf(offer, recommendation, firm);
      if (shared === null || because === null || !leadsWhereWanted(offer, firm)) return [];
      const fit = offerFit(offer, firm, diagnosis, now);
      const topics = shared.knowledge.length + shared.subjects.length + shared.innovations.length;
      return fit.open ? [{ offer, topics, services: shared.services.length, because, fit }] : [];
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
): string[] {
  const markets = sharedMarkets(offer, firm);
  const known = joined(gaps.map((kind) => TERMS.knowledge[kind].name));
  const renewed = joined(innovations.map((kind) => TERMS.innovation[kind].name));
  return [
    gaps.length > 0 ? `It helps with what you lack: ${known}.` : null,
    innovations.length > 0 ? `It helps to renew what your phase calls for: ${renewed}.` : null,
    markets.length > 0 ? `It is about ${placeNames(markets)}, which your profile names.` : null,
  ].filter((reason) => reason !== null);
}

function checksOf(offer: OfferTerms, firm: OfferFirm): string[] {
  const vague = firm.region === null && offer.regions.some((area) => area.startsWith(`${firm.country}-`));
  return [
    offer.industries.length > 0 && firm.naceSection === null
      ? "It is for some industries only, and your profile does not name yours."
      : null,
    vague ? "It is for some regions only, and your profile does not name yours." : null,
  ].filter((check) => check !== null);
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

import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { OFFER_SUBJECTS, type OfferSubject, THEME_OF_KNOWLEDGE } from "@/lib/domain/offer-subjects";
import type { OfferFirm, OfferTerms } from "@/lib/domain/offer-terms";
import type { Theme } from "@/lib/domain/picture/themes";
import { RULES } from "@/lib/domain/recommendations/rules";
import {
  INNOVATIONS,
  type Innovation,
  KNOWLEDGE,
  type Knowledge,
  SERVICES,
  type Service,
} from "@/lib/domain/vocabulary";

/** What of a recommendation an offer can serve. Results of the first rules lack the last two: their rule tells them. */
export type Advice = Pick<Recommendation, "id" | "knowledge" | "innovations"> &
  Partial<Pick<Recommendation, "services" | "theme">>;

/** What an offer and a piece of advice have in common. */
export type Shared = {
  services: readonly Service[];
  knowledge: readonly Knowledge[];
  subjects: readonly OfferSubject[];
  innovations: readonly Innovation[];
  /** ISO 3166-1. */
  markets: readonly string[];
};

type About = Pick<OfferTerms, "kind" | "services" | "knowledge" | "subjects" | "innovations">;

/** The kinds of help that an offer gives, in the order of the vocabulary; a fair is one without saying so. */
export function servicesOf({ kind, services }: Pick<OfferTerms, "kind" | "services">): Service[] {
  const given: readonly Service[] = kind === "fair" ? ["fair", ...services] : services;
  return SERVICES.filter((one) => given.includes(one));
}

/**
 * What an offer shares with a piece of advice; null where it does not serve it. It must give a kind of help that the
 * advice is served by (an offer that names none is not held to that), and be about the same: the advice's kinds of
 * knowledge; without any, its theme, or its innovations where the offer names no knowledge either.
 */
export function sharedWith(offer: About, advice: Advice): Omit<Shared, "markets"> | null {
  const { services: wanted, theme } = completed(advice);
  const given = servicesOf(offer);
  const services = given.filter((one) => wanted.includes(one));
  if (given.length > 0 && wanted.length > 0 && services.length === 0) return null;
  const about = topicsShared(offer, advice, theme);
  return about && { services, ...about };
}

/** Why an offer stands beside a piece of advice to a firm; null where it does not serve it. */
export function becauseOf(offer: OfferTerms, advice: Advice, firm: OfferFirm): Shared | null {
  const shared = sharedWith(offer, advice);
  return shared && { ...shared, markets: sharedMarkets(offer, firm) };
}

/** Markets of the offer that the firm works in or wants. */
export function sharedMarkets(offer: OfferTerms, firm: OfferFirm): string[] {
  return offer.markets.filter((one) => firm.markets.includes(one) || firm.targetMarkets.includes(one));
}

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The advice with the kinds of help and the theme that its rule names. */
export function completed({ id, services, theme }: Advice): {
  services: readonly Service[];
  theme: Theme | null;
} {
  const rule = BY_ID.get(id);
  return { services: services ?? rule?.services ?? [], theme: theme ?? rule?.theme ?? null };
}

type Topics = Pick<Shared, "knowledge" | "subjects" | "innovations">;
const NO_TOPICS: Topics = { knowledge: [], subjects: [], innovations: [] };

function topicsShared(offer: About, advice: Advice, theme: Theme | null): Topics | null {
  const found = (topics: Partial<Topics>) => ({ ...NO_TOPICS, ...topics });
  if (advice.knowledge.length > 0) {
    const knowledge = KNOWLEDGE.filter(
      (one) => advice.knowledge.includes(one) && offer.knowledge.includes(one),
    );
    return knowledge.length > 0 ? found({ knowledge }) : null;
  }
  const subjects = OFFER_SUBJECTS.filter(
    (one: OfferSubject) => one === theme && offer.subjects.includes(one),
  );
  if (subjects.length > 0) return found({ subjects });
  if (advice.innovations.length === 0) {
    const knowledge = KNOWLEDGE.filter(
      (one) => THEME_OF_KNOWLEDGE[one] === theme && offer.knowledge.includes(one),
    );
    return knowledge.length > 0 ? found({ knowledge }) : null;
  }
  if (offer.knowledge.length > 0) return null;
  const innovations = INNOVATIONS.filter(
    (one) => advice.innovations.includes(one) && offer.innovations.includes(one),
  );
  return innovations.length > 0 ? found({ innovations }) : null;
}

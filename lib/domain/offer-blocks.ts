import { DomainError } from "@/lib/domain/error";
import type { OfferFirm, OfferTerms } from "@/lib/domain/offer-terms";
import { isWithin } from "@/lib/domain/reference/countries";
import type { Phase } from "@/lib/domain/vocabulary";

const HOUR = 3_600_000;

/** What keeps a firm from joining, with what the offer asks for instead; industries by section of NACE, places by ISO 3166. */
export type OfferBlock =
  | { code: "over" | "closed" }
  | { code: "phase"; phases: readonly Phase[] }
  | { code: "industry"; industries: readonly string[] }
  | { code: "place"; regions: readonly string[] }
  | { code: "markets"; markets: readonly string[] };

/** Why the firm cannot join now; empty where it can. What a profile leaves open does not block. */
export function blocksOf(offer: OfferTerms, firm: OfferFirm, now: Date): OfferBlock[] {
  const over: OfferBlock | null = isOver(offer, now) ? { code: "over" } : null;
  const closed: OfferBlock | null = isClosed(offer, now) ? { code: "closed" } : null;
  return [
    over,
    closed,
    blockedPhase(offer, firm),
    blockedIndustry(offer, firm),
    blockedPlace(offer, firm),
  ].filter((block) => block !== null);
}

/** True unless the offer leads to other countries than those the firm works in or wants; a firm that names none is open to all. */
export function leadsWhereWanted(offer: OfferTerms, firm: OfferFirm): boolean {
  const wanted = [...firm.markets, ...firm.targetMarkets];
  return (
    offer.markets.length === 0 || wanted.length === 0 || offer.markets.some((one) => wanted.includes(one))
  );
}

function isClosed(offer: OfferTerms, now: Date): boolean {
  return offer.deadline !== null && now.getTime() > timeOf(offer.deadline);
}

// The last day counts until it has ended everywhere on earth (UTC-12), so that no time zone shuts anyone out.
function isOver(offer: OfferTerms, now: Date): boolean {
  return offer.endsOn !== null && now.getTime() >= timeOf(`${offer.endsOn}T00:00:00Z`) + 36 * HOUR;
}

function timeOf(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new DomainError("offer.date", "A date of this offer cannot be read.");
  return time;
}

function blockedPhase({ phases }: OfferTerms, firm: OfferFirm): OfferBlock | null {
  return phases.length === 0 || phases.includes(firm.phase) ? null : { code: "phase", phases };
}

function blockedIndustry({ industries }: OfferTerms, { naceSection }: OfferFirm): OfferBlock | null {
  const meant = industries.length === 0 || naceSection === null || industries.includes(naceSection);
  return meant ? null : { code: "industry", industries };
}

// A firm that names only its country may still sit in a region of that country that the offer names.
function blockedPlace({ regions }: OfferTerms, { country, region }: OfferFirm): OfferBlock | null {
  const allows = (area: string) =>
    isWithin(region ?? country, area) || (region === null && isWithin(area, country));
  return regions.length === 0 || regions.some(allows) ? null : { code: "place", regions };
}

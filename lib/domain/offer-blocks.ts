import { DomainError } from "@/lib/domain/error";
import { joined, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { OfferFirm, OfferTerms } from "@/lib/domain/offer-terms";
import { countryName, isCountry, isWithin, regionName } from "@/lib/domain/reference/countries";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";

const HOUR = 3_600_000;

/** Why the firm cannot join now, one sentence each; empty where it can. What a profile leaves open does not block. */
export function blocksOf(offer: OfferTerms, firm: OfferFirm, now: Date): string[] {
  return [
    isOver(offer, now) ? "It is over." : null,
    isClosed(offer, now) ? "The deadline to apply has passed." : null,
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

/** Country and subdivision codes as a sentence names them. */
export function placeNames(codes: readonly string[]): string {
  return joined(
    codes.map((code) => (isCountry(code) ? countryName(code, "en") : regionName(code))).toSorted(),
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

function blockedPhase(offer: OfferTerms, firm: OfferFirm): string | null {
  if (offer.phases.length === 0 || offer.phases.includes(firm.phase)) return null;
  const phases = joined(offer.phases.map((phase) => TERMS.phase[phase].name).toSorted());
  return `It is meant for other phases: ${phases}.`;
}

function blockedIndustry(offer: OfferTerms, firm: OfferFirm): string | null {
  const { naceSection } = firm;
  if (offer.industries.length === 0 || naceSection === null || offer.industries.includes(naceSection))
    return null;
  const names = NACE_SECTIONS.filter(({ code }) => offer.industries.includes(code)).map(({ name }) => name);
  return `It is meant for other industries: ${joined(names)}.`;
}

// A firm that names only its country may still sit in a region of that country that the offer names.
function blockedPlace(offer: OfferTerms, firm: OfferFirm): string | null {
  const { country, region } = firm;
  const allows = (area: string) =>
    isWithin(region ?? country, area) || (region === null && isWithin(area, country));
  if (offer.regions.length === 0 || offer.regions.some(allows)) return null;
  return `It is for firms in ${placeNames(offer.regions)}.`;
}

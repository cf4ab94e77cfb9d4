import type { OfferKind } from "@/lib/domain/vocabulary";

/** What of an offer a reader needs in order to decide. Dates are ISO. */
export type OfferDraft = {
  kind: OfferKind;
  summary: string;
  body: string;
  provider: string;
  place: string;
  country: string | null;
  startsOn: string | null;
  services: readonly string[];
  knowledge: readonly string[];
  subjects: readonly string[];
  innovations: readonly string[];
};

/**
 * The fields that an offer still lacks before it may be published. A fair needs a day and a place, a
 * programme the kinds of help that it gives; either must name something that it serves, because recommendations find it
 * by that. A judgement of the portal.
 */
export function missingToPublish(offer: OfferDraft): string[] {
  const fair = offer.kind === "fair";
  return [
    offer.summary === "" ? "summary" : null,
    offer.body === "" ? "body" : null,
    offer.provider === "" ? "provider" : null,
    fair && offer.startsOn === null ? "startsOn" : null,
    fair && offer.place === "" ? "place" : null,
    fair && offer.country === null ? "country" : null,
    !fair && offer.services.length === 0 ? "services" : null,
    offer.knowledge.length + offer.subjects.length + offer.innovations.length === 0 ? "knowledge" : null,
  ].filter((field) => field !== null);
}

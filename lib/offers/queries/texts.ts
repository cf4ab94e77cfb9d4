import { localTimeOf } from "@/lib/domain/local-time";
import type { OfferForAgency } from "../types";

/** The offer as its form's fields hold it; the deadline as clocks of its own time zone show it. */
export function textsOf(offer: OfferForAgency): Record<string, string | string[]> {
  const local = offer.deadline ? localTimeOf(new Date(offer.deadline), offer.timeZone) : null;
  return {
    kind: offer.kind,
    title: offer.title,
    summary: offer.summary,
    body: offer.body,
    provider: offer.provider,
    place: offer.place,
    country: offer.country ?? "",
    website: offer.website,
    startsOn: offer.startsOn ?? "",
    endsOn: offer.endsOn ?? "",
    deadlineDate: local?.date ?? "",
    deadlineTime: local?.time ?? "",
    timeZone: offer.timeZone,
    phases: offer.phases,
    industries: offer.industries,
    markets: offer.markets,
    regions: offer.regions,
    services: offer.services,
    knowledge: offer.knowledge,
    subjects: offer.subjects,
    innovations: offer.innovations,
  };
}

import { DefinitionList } from "@/components/ui/definition-list";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { OfferText } from "@/lib/offers/types";
import {
  datesText,
  deadlineText,
  industryNames,
  innovationNames,
  knowledgeNames,
  phaseNames,
  placeNamesOf,
  placeText,
  serviceNames,
  subjectNames,
  titled,
} from "./offer-words";

/** What is to know about an offer at a glance. */
export function OfferFacts({ offer }: { offer: OfferText }) {
  const t = texts("offers");
  const where = placeText(offer);
  const items = [
    { term: t("facts.when"), details: datesText(offer) },
    where !== "" ? { term: t("facts.where"), details: where } : null,
    { term: t("facts.deadline"), details: deadlineText(offer) },
    offer.provider !== ""
      ? { term: t(offer.kind === "fair" ? "facts.organiser" : "facts.provider"), details: offer.provider }
      : null,
    { term: t("facts.forWhom"), details: phaseNames(offer.phases) || t("facts.everyPhase") },
    {
      term: t("facts.industries"),
      details: industryNames(offer.industries).join("; ") || t("facts.everyIndustry"),
    },
    { term: t("facts.regions"), details: formatList(placeNamesOf(offer.regions)) || t("facts.everyPlace") },
    { term: t("facts.markets"), details: formatList(placeNamesOf(offer.markets)) || t("audience.anyMarket") },
    offer.services.length > 0 ? { term: t("facts.gives"), details: serviceNames(offer.services) } : null,
    offer.knowledge.length > 0
      ? { term: t("facts.serves"), details: titled(knowledgeNames(offer.knowledge)) }
      : null,
    offer.subjects.length > 0 ? { term: t("facts.subjects"), details: subjectNames(offer.subjects) } : null,
    offer.innovations.length > 0
      ? { term: t("facts.renews"), details: titled(innovationNames(offer.innovations)) }
      : null,
    offer.website !== "" ? { term: t("facts.website"), details: <Website address={offer.website} /> } : null,
  ];
  return <DefinitionList items={items.filter((item) => item !== null)} />;
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noopener noreferrer nofollow" className="break-words">
      {address.replace(/^https?:\/\//, "").replace(/\/$/, "")}
    </a>
  );
}

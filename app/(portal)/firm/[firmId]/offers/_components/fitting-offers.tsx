import { FitReasons } from "@/components/offers/fit-reasons";
import { OfferEntry } from "@/components/offers/offer-entry";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import type { ServedAdvice } from "@/lib/domain/offer-fit";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { OfferForFirm } from "@/lib/offers/types";

type Props = {
  id: string;
  title: string;
  offers: readonly OfferForFirm[];
  firmId: string;
  now: Date;
  folded?: boolean;
};

/** Offers of one sort, each with what speaks for it and against it. Nothing where there are none. */
export function FittingOffers({ id, title, offers, firmId, now, folded }: Props) {
  if (offers.length === 0) return null;
  const list = (
    <ul className="border-line border-t">
      {offers.map(({ offer, fit }) => (
        <OfferEntry key={offer.id} offer={offer} href={`/firm/${firmId}/offers/${offer.id}`} now={now}>
          <FitReasons fit={fit} />
          {fit.serves.length > 0 && <p className="text-sm">{servesText(fit.serves)}</p>}
        </OfferEntry>
      ))}
    </ul>
  );
  const count = formatNumber(offers.length);
  return (
    <Section title={title} id={id} aside={count}>
      {folded ? <Disclosure summary={`${title} (${count})`}>{list}</Disclosure> : list}
    </Section>
  );
}

/** The recommendation that presses most, and how many more; the offer's own page lists them all. */
function servesText(serves: readonly ServedAdvice[]): string {
  return texts("offers")("firm.servesFirst", { title: serves[0]?.title ?? "", more: serves.length - 1 });
}

import Link from "next/link";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { GapOffer } from "@/lib/offers/types";
import { servingText } from "./fit-words";
import { placeText } from "./offer-words";

type Props = {
  offers: readonly GapOffer[];
  /** Where an offer is read: the firm's own page of it, or the public one. */
  hrefOf: (offerId: string) => string;
};

/** Beside a recommendation: what the agency offers for that very gap, and why it stands there. Nothing where there is none. */
export function OffersForGap({ offers, hrefOf }: Props) {
  if (offers.length === 0) return null;
  const t = texts("offers");
  return (
    <section className="mt-3 border-line border-s-2 ps-4 print:mt-1">
      <p className="font-semibold text-sm">{t("gap.title")}</p>
      <ul className="mt-1 space-y-2 print:space-y-0">
        {offers.map((offer) => (
          <li key={offer.id} className="text-sm">
            <Link href={hrefOf(offer.id)} className="font-semibold">
              {offer.title}
            </Link>{" "}
            <p className="text-ink-soft print:inline">
              {[t(`kinds.${offer.kind}`), placeText(offer), applyBy(offer)]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
            <p className="print:hidden">{servingText(offer.because)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The last day alone: hour and dates of the event stand with the offer itself. */
function applyBy({ deadline, timeZone }: GapOffer): string {
  const t = texts("offers");
  if (!deadline) return t("dates.noDeadline");
  return t("dates.deadline", { moment: formatDate(deadline, { timeZone }) });
}

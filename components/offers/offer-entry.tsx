import Link from "next/link";
import type { ReactNode } from "react";
import { StateMark } from "@/components/ui/state-mark";
import { texts } from "@/lib/i18n/texts";
import type { OfferLine } from "@/lib/offers/types";
import { DateBlock } from "./date-block";
import {
  audienceText,
  closing,
  innovationNames,
  knowledgeNames,
  placeText,
  serviceNames,
} from "./offer-words";

type Props = { offer: OfferLine; href: string; now: Date; children?: ReactNode };

/** One line of the catalogue: when, what, where, for whom, closing in. Reasons why it fits say what it helps with. */
export function OfferEntry({ offer, href, now, children }: Props) {
  const t = texts("offers");
  const left = closing(offer, now);
  const knowledge = children ? "" : knowledgeNames(offer.knowledge);
  const innovations = children ? "" : innovationNames(offer.innovations);
  const where = [t(`kinds.${offer.kind}`), offer.provider, placeText(offer)].filter((one) => one !== "");
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-5 sm:grid-cols-[4.5rem_minmax(0,1fr)] lg:grid-cols-[4.5rem_minmax(0,1fr)_14rem]">
      <DateBlock startsOn={offer.startsOn} endsOn={offer.endsOn} />
      <div className="min-w-0 max-w-measure space-y-1">
        <h3 className="text-lg leading-snug">
          <Link href={href}>{offer.title}</Link>
        </h3>
        <p className="text-ink-soft text-sm">{where.join(" · ")}</p>
        {offer.summary && <p>{offer.summary}</p>}
        {children}
      </div>
      <div className="space-y-1 text-sm sm:col-start-2 lg:col-start-3">
        <p>
          <StateMark tone={left.tone} icon={offer.open ? "deadline" : "ban"}>
            {left.text}
          </StateMark>
        </p>
        <p className="text-ink-soft">{audienceText(offer)}</p>
        {offer.services.length > 0 && <p className="text-ink-soft">{serviceNames(offer.services)}</p>}
        {knowledge && (
          <p className="text-ink-soft">
            {t("facts.serves")}: {knowledge}
          </p>
        )}
        {innovations && (
          <p className="text-ink-soft">
            {t("facts.renews")}: {innovations}
          </p>
        )}
      </div>
    </li>
  );
}

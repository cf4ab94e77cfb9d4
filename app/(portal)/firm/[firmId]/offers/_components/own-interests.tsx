import { Section } from "@/components/page/section";
import { RowLink } from "@/components/ui/row-link";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { OfferLine, OwnInterest } from "@/lib/offers/types";

type Props = {
  interests: readonly { offer: OfferLine; interest: OwnInterest }[];
  timeZone: string;
  firmId: string;
};

/** What the firm noted interest in, newest first. */
export function OwnInterests({ interests, timeZone, firmId }: Props) {
  const t = texts("offers");
  return (
    <Section title={t("firm.noted")} id="noted">
      <div className="border-line border-t">
        {interests.map(({ offer, interest }) => (
          <RowLink
            key={offer.id}
            href={`/firm/${firmId}/offers/${offer.id}`}
            note={t("firm.notedNote", {
              day: formatDate(interest.notedAt, { timeZone }),
              person: interest.by ?? t("firm.somebody"),
            })}
          >
            {offer.title}
          </RowLink>
        ))}
      </div>
    </Section>
  );
}

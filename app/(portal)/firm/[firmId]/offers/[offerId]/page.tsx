import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FitReasons } from "@/components/offers/fit-reasons";
import { OfferBody } from "@/components/offers/offer-body";
import { OfferFacts } from "@/components/offers/offer-facts";
import { closing } from "@/components/offers/offer-words";
import { ServedAdviceList } from "@/components/offers/served-advice";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import { StateMark } from "@/components/ui/state-mark";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getOfferForFirm } from "@/lib/offers/queries/for-firm";
import { InterestForm } from "../_components/interest-form";

type Props = { params: Promise<{ firmId: string; offerId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("offers")("firm.title") };
}

export default async function FirmOfferPage({ params }: Props) {
  const { firmId, offerId } = await params;
  const context = await memberPage(firmId);
  const found = await getOfferForFirm(context, offerId);
  if (!found) notFound();
  const { offer, fit, interest } = found;
  const t = texts("offers");
  const left = closing(offer, context.now);
  return (
    <>
      <PageHeader
        title={offer.title}
        lede={offer.summary}
        trail={[{ label: t("firm.title"), href: `/firm/${firmId}/offers` }]}
        trailLabel={texts("frame")("trail")}
        meta={
          <>
            <span className="text-ink-soft">{t(`kinds.${offer.kind}`)}</span>
            <StateMark tone={left.tone} icon={offer.open ? "deadline" : "ban"}>
              {left.text}
            </StateMark>
          </>
        }
      />
      <PageBody width="text">
        {fit && (
          <Section title={t("firm.why")} id="why">
            <FitReasons fit={fit} />
            <ServedAdviceList
              advice={fit.serves}
              hrefOf={(adviceId) => `/firm/${firmId}/picture#advice-${adviceId}`}
            />
          </Section>
        )}
        {offer.status !== "published" && <Notice tone="info">{t("firm.archived")}</Notice>}
        <OfferBody text={offer.body} />
        <OfferFacts offer={offer} />
        <InterestForm
          firmId={firmId}
          offer={offer}
          interest={interest}
          timeZone={context.person.timeZone}
          idempotencyKey={crypto.randomUUID()}
        />
      </PageBody>
    </>
  );
}

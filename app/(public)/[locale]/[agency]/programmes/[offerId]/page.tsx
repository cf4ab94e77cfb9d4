import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OfferBody } from "@/components/offers/offer-body";
import { OfferFacts } from "@/components/offers/offer-facts";
import { closing } from "@/components/offers/offer-words";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { StateMark } from "@/components/ui/state-mark";
import { texts } from "@/lib/i18n/texts";
import { getPublishedOffer } from "@/lib/offers/queries/catalogue";
import { type AgencyParams, publicAgency } from "../../_components/public-agency";

type Props = { params: Promise<Awaited<AgencyParams> & { offerId: string }> };

async function load(params: Props["params"]) {
  const found = await publicAgency(params);
  const offer = await getPublishedOffer(found.context, (await params).offerId);
  if (!offer) notFound();
  return { ...found, offer };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agency, offer } = await load(params);
  return { title: `${offer.title} · ${agency.name}`, description: offer.summary };
}

export default async function PublicOfferPage({ params }: Props) {
  const { agency, context, root, offer } = await load(params);
  const t = texts("offers");
  const left = closing(offer, context.now);
  const trail = [
    { label: agency.name, href: root },
    { label: t("catalogue.trail"), href: `${root}/programmes` },
  ];
  const meta = (
    <>
      <span className="text-ink-soft">{t(`kinds.${offer.kind}`)}</span>
      <StateMark tone={left.tone} icon={offer.open ? "deadline" : "ban"}>
        {left.text}
      </StateMark>
    </>
  );
  return (
    <article>
      <PageHeader
        title={offer.title}
        lede={offer.summary}
        trail={trail}
        trailLabel={texts("frame")("trail")}
        meta={meta}
      />
      <MarginLayout
        label={t("catalogue.fitTitle")}
        margin={
          <MarginNote title={t("catalogue.fitTitle")}>
            <p>{t("catalogue.fitText")}</p>
            <p className="flex flex-wrap gap-2">
              <LinkButton href={`${root}/register`}>{t("catalogue.register")}</LinkButton>
            </p>
            <p>{t("catalogue.contact", { email: agency.contactEmail })}</p>
          </MarginNote>
        }
      >
        <OfferBody text={offer.body} />
        <OfferFacts offer={offer} />
      </MarginLayout>
    </article>
  );
}

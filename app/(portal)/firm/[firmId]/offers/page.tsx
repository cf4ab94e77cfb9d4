import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listOffersForFirm, listOwnInterests } from "@/lib/offers/queries/for-firm";
import { FittingOffers } from "./_components/fitting-offers";
import { OwnInterests } from "./_components/own-interests";

type Props = { params: Promise<{ firmId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("offers")("firm.title") };
}

export default async function FirmOffersPage({ params }: Props) {
  const { firmId } = await params;
  const context = await memberPage(firmId);
  const offers = await listOffersForFirm(context);
  const interests = await listOwnInterests(context);
  const t = texts("offers");
  const place = { firmId, now: context.now };
  const open = offers.filter(({ fit }) => fit.open);
  return (
    <PageBody>
      <PageHeader title={t("firm.title")} lede={t("firm.lede")} />
      {interests.length > 0 && (
        <OwnInterests interests={interests} timeZone={context.person.timeZone} firmId={firmId} />
      )}
      {offers.length === 0 && <EmptyState title={t("firm.none")}>{t("firm.noneText")}</EmptyState>}
      <FittingOffers
        {...place}
        id="fits"
        title={t("firm.fits")}
        offers={open.filter(({ fit }) => fit.fits)}
      />
      <FittingOffers
        {...place}
        id="open"
        title={t("firm.others")}
        offers={open.filter(({ fit }) => !fit.fits)}
      />
      <FittingOffers
        {...place}
        id="blocked"
        title={t("firm.blocked")}
        offers={offers.filter(({ fit }) => !fit.open)}
        folded
      />
    </PageBody>
  );
}

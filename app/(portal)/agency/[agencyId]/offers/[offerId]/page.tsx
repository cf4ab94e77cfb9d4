import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MarginLayout } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { texts } from "@/lib/i18n/texts";
import { editOfferAction } from "@/lib/offers/actions";
import { getOffer } from "@/lib/offers/queries/for-agency";
import { listInterests } from "@/lib/offers/queries/interests";
import { textsOf } from "@/lib/offers/queries/texts";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { OfferForm } from "../_components/offer-form";
import { OfferStatePanel } from "../_components/offer-state-panel";
import { OfferStateMark } from "../_components/offer-table";

type Props = { params: Promise<AgencyParams & { offerId: string }> };

const count = { q: "", sort: { id: "noted", desc: true }, page: 1, pageSize: 1, filters: {} };

export function generateMetadata(): Metadata {
  return { title: texts("offers")("edit.listTitle") };
}

export default async function EditOfferPage({ params }: Props) {
  const { context, agency, root } = await adminArea(params);
  const offer = await getOffer(context, (await params).offerId);
  if (!offer) notFound();
  const { total } = await listInterests(context, offer.id, count);
  const t = texts("offers");
  return (
    <>
      <PageHeader
        title={offer.title}
        trail={[{ label: t("edit.listTitle"), href: `${root}/offers` }]}
        trailLabel={texts("frame")("trail")}
        meta={
          <>
            <span className="text-ink-soft">{t(`kinds.${offer.kind}`)}</span>
            <OfferStateMark state={offer.status} />
            <a href="#state" className="inline-flex min-h-6 items-center xl:hidden print:hidden">
              {t("edit.toState")}
            </a>
          </>
        }
      />
      <MarginLayout
        label={t("edit.state")}
        follows
        margin={
          <OfferStatePanel
            offer={offer}
            agency={agency}
            interests={total}
            timeZone={context.person.timeZone}
            path={`${root}/offers/${offer.id}`}
          />
        }
      >
        <OfferForm agency={agency} action={editOfferAction} values={textsOf(offer)} offer={offer} />
      </MarginLayout>
    </>
  );
}

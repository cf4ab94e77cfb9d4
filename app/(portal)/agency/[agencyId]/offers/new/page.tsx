import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { texts } from "@/lib/i18n/texts";
import { createOfferAction } from "@/lib/offers/actions";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { OfferForm } from "../_components/offer-form";

export function generateMetadata(): Metadata {
  return { title: texts("offers")("edit.newTitle") };
}

export default async function NewOfferPage({ params }: { params: Promise<AgencyParams> }) {
  const { agency, root } = await adminArea(params);
  const t = texts("offers");
  return (
    <PageBody width="text">
      <PageHeader
        title={t("edit.newTitle")}
        lede={t("edit.newLede")}
        trail={[{ label: t("edit.listTitle"), href: `${root}/offers` }]}
        trailLabel={texts("frame")("trail")}
      />
      <OfferForm
        agency={agency}
        action={createOfferAction}
        values={{ kind: "programme", timeZone: agency.timeZone }}
        idempotencyKey={crypto.randomUUID()}
      />
    </PageBody>
  );
}

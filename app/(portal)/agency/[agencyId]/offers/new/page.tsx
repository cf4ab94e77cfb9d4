import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { OFFER_SUBJECTS } from "@/lib/domain/offer-subjects";
import { OFFER_KINDS, OFFER_SERVICES } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import { createOfferAction } from "@/lib/offers/actions";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { OfferForm } from "../_components/offer-form";

export function generateMetadata(): Metadata {
  return { title: texts("offers")("edit.newTitle") };
}

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<AgencyParams>; searchParams: Promise<Asked> };

export default async function NewOfferPage({ params, searchParams }: Props) {
  const { agency, root } = await adminArea(params);
  const asked = await searchParams;
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
        values={{ timeZone: agency.timeZone, ...begunWith(asked) }}
        idempotencyKey={crypto.randomUUID()}
      />
    </PageBody>
  );
}

/** What the address asks the form to begin with; whatever is no choice of the form is left out. */
function begunWith({ kind, service, subject }: Asked) {
  return {
    kind: OFFER_KINDS.find((one) => one === kind) ?? "programme",
    services: OFFER_SERVICES.filter((one) => one === service),
    subjects: OFFER_SUBJECTS.filter((one) => one === subject),
  };
}

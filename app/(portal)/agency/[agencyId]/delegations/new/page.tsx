import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { createDelegationAction } from "@/lib/delegations/actions";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { delegationChoices } from "../_components/delegation-choices";
import { DelegationForm } from "../_components/delegation-form";

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("new") };
}

const USUAL = { seats: "12", minNewcomers: "3", minExperienced: "1", currency: "EUR", subsidyPercent: "50" };

export default async function NewDelegationPage({ params }: { params: Promise<AgencyParams> }) {
  const { context, agency, root } = await adminArea(params);
  const t = texts("delegations");
  return (
    <PageBody width="text">
      <PageHeader
        title={t("new")}
        lede={t("newLede")}
        trail={[{ label: t("title"), href: `${root}/delegations` }]}
        trailLabel={texts("frame")("trail")}
      />
      <DelegationForm
        agencyId={agency.id}
        action={createDelegationAction}
        choices={await delegationChoices(context)}
        values={USUAL}
        idempotencyKey={crypto.randomUUID()}
      />
    </PageBody>
  );
}

import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { CampaignForm } from "../_components/campaign-form";

type Props = { params: Promise<AgencyParams> };

export const generateMetadata = (): Metadata => ({ title: texts("campaigns")("create.title") });

export default async function NewCampaignPage({ params }: Props) {
  const { agency, root } = await adminArea(params);
  const t = texts("campaigns");
  return (
    <PageBody width="text">
      <PageHeader
        title={t("create.title")}
        lede={t("create.lede")}
        trail={[{ label: t("title"), href: `${root}/campaigns` }]}
        trailLabel={texts("frame")("trail")}
      />
      <CampaignForm agencyId={agency.id} newKey={crypto.randomUUID()} />
    </PageBody>
  );
}

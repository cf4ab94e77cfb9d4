import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { listCampaigns } from "@/lib/campaigns/queries/list-campaigns";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../_components/admin-area";
import { CampaignList } from "./_components/campaign-list";

type Props = { params: Promise<AgencyParams> };

export const generateMetadata = (): Metadata => ({ title: texts("campaigns")("title") });

export default async function CampaignsPage({ params }: Props) {
  const { context, root } = await adminArea(params);
  const campaigns = await listCampaigns(context);
  const t = texts("campaigns");
  const path = `${root}/campaigns`;
  return (
    <PageBody>
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        action={
          <LinkButton variant="primary" href={`${path}/new`}>
            {t("new")}
          </LinkButton>
        }
      />
      {campaigns.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <CampaignList campaigns={campaigns} path={path} />
      )}
    </PageBody>
  );
}

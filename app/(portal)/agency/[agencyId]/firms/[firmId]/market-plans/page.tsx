import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlanList } from "@/components/market-plans/plan-list";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { getFirm } from "@/lib/directory/queries/get-firm";
import { texts } from "@/lib/i18n/texts";
import { listMarketPlans } from "@/lib/market-plans/queries";
import { type AgencyParams, adminArea } from "../../../_components/admin-area";

type Props = { params: Promise<AgencyParams & { firmId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("market-plans")("title") });

export default async function AgencyMarketPlansPage({ params }: Props) {
  const { context, root } = await adminArea(params);
  const firm = await getFirm(context, (await params).firmId);
  if (!firm) notFound();
  const lines = await listMarketPlans(context, { firmId: firm.id });
  const begun = lines.filter(({ written }) => written > 0);
  const t = texts("market-plans");
  const path = `${root}/firms/${firm.id}`;
  return (
    <PageBody width="text">
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        trail={[
          { label: texts("agency")("firm.trail"), href: `${root}/firms` },
          { label: firm.name, href: path },
        ]}
        trailLabel={texts("frame")("trail")}
      />
      {begun.length === 0 ? (
        <EmptyState title={t("noneOfFirm")}>{t("noneOfFirmText")}</EmptyState>
      ) : (
        <PlanList lines={begun} base={`${path}/market-plans`} timeZone={context.person.timeZone} />
      )}
    </PageBody>
  );
}

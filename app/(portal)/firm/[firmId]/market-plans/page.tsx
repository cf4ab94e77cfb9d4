import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlanList } from "@/components/market-plans/plan-list";
import { StartPlan } from "@/components/market-plans/start-plan";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { memberPage } from "@/lib/context/request";
import { isCountry } from "@/lib/domain/reference/countries";
import { texts } from "@/lib/i18n/texts";
import { listMarketPlans } from "@/lib/market-plans/queries";

type Props = { params: Promise<{ firmId: string }>; searchParams: Promise<{ country?: string | string[] }> };

export const generateMetadata = (): Metadata => ({ title: texts("market-plans")("title") });

export default async function MarketPlansPage({ params, searchParams }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const base = `/firm/${firmId}/market-plans`;
  const { country } = await searchParams;
  if (typeof country === "string" && isCountry(country)) redirect(`${base}/${country}`);
  const lines = await listMarketPlans(context, { firmId });
  const t = texts("market-plans");
  return (
    <PageBody width="text">
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        trail={[{ label: texts("plans")("title"), href: `/firm/${firmId}/plan` }]}
        trailLabel={texts("frame")("trail")}
      />
      {lines.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <PlanList lines={lines} base={base} timeZone={context.person.timeZone} />
      )}
      <Section id="start" title={t("start")}>
        <StartPlan base={base} />
      </Section>
      <QuietText>{t("source")}</QuietText>
    </PageBody>
  );
}

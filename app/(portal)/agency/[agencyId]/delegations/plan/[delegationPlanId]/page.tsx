import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Notice } from "@/components/ui/notice";
import { askWhatIf, getPlan } from "@/lib/delegations/queries/plans";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../../../_components/admin-area";
import { LeftOutList } from "../../_components/left-out-list";
import { PlanGroups } from "../../_components/plan-groups";
import { PublishPanel } from "../../_components/publish-panel";
import { WhatIfPanel } from "../../_components/what-if-panel";

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<AgencyParams & { delegationPlanId: string }>; searchParams: Promise<Search> };

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("planTitle") };
}

export default async function DelegationPlanPage({ params, searchParams }: Props) {
  const { context, agency, root } = await adminArea(params);
  const { delegationPlanId: planId } = await params;
  const plan = await getPlan(context, planId);
  if (!plan) notFound();
  const { person, delegation } = await searchParams;
  const asked = typeof person === "string" && typeof delegation === "string" ? { person, delegation } : null;
  const answer = asked && (await askWhatIf(context, planId, asked));
  const t = texts("delegations");
  const [value, bound] = [formatNumber(plan.value), formatNumber(plan.bound)];
  const day = formatDate(plan.createdAt, { timeZone: context.person.timeZone, style: "moment" });
  return (
    <PageBody width="text">
      <PageHeader
        title={t("plan.one", { day })}
        trail={[
          { label: t("title"), href: `${root}/delegations` },
          { label: t("planTitle"), href: `${root}/delegations/plan` },
        ]}
        trailLabel={texts("frame")("trail")}
      />
      <Notice
        tone={plan.proved ? "good" : "watch"}
        title={t(plan.proved ? "plan.proved" : "plan.notProved", { value, bound })}
      >
        {t("plan.judgement")}
      </Notice>
      <PublishPanel plan={plan} agencyId={agency.id} timeZone={context.person.timeZone} />
      <PlanGroups plan={plan} agencyId={agency.id} />
      <LeftOutList plan={plan} />
      {plan.publishedAt === null && <WhatIfPanel plan={plan} asked={asked} answer={answer} />}
    </PageBody>
  );
}

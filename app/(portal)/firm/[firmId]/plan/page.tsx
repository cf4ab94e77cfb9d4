import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { SearchParams } from "@/components/data-table/list-params";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { Section } from "@/components/page/section";
import { Outcomes } from "@/components/plan/outcomes";
import { ProgressLine } from "@/components/plan/plan-progress";
import { PlanReview } from "@/components/plan/plan-review";
import { PlanTable } from "@/components/plan/plan-table";
import { LinkButton } from "@/components/ui/button";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getPlan } from "@/lib/plans/queries/get-plan";
import { listOutcomes } from "@/lib/plans/queries/list-outcomes";
import { filtered, PlanFilters, planFilters } from "./_components/plan-filters";
import { PlanHead } from "./_components/plan-head";
import { PlanTalk } from "./_components/plan-talk";

export const metadata: Metadata = { title: texts("plans")("title") };

type Props = { params: Promise<{ firmId: string }>; searchParams: Promise<SearchParams> };

export default async function PlanPage({ params, searchParams }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const plan = await getPlan(context, firmId);
  if (!plan) notFound();
  const outcomes = await listOutcomes(context, firmId);
  const t = texts("plans");
  const { timeZone } = context.person;
  const asked = await searchParams;
  const filters = planFilters(asked, plan);
  const path = `/firm/${firmId}/plan`;
  if (plan.actions.length === 0)
    return (
      <PageBody>
        <PlanHead plan={plan} current="table" />
        <EmptyState
          title={t("empty.title")}
          action={<LinkButton href={`/firm/${firmId}/assessments`}>{t("empty.result")}</LinkButton>}
        >
          {t("empty.text")}
        </EmptyState>
      </PageBody>
    );
  return (
    <PageBody>
      <PlanHead plan={plan} current="table" />
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ProgressLine progress={plan.progress} />
        <PlanReview plan={plan} timeZone={timeZone} />
      </div>
      <div>
        <PlanFilters plan={plan} path={path} searchParams={asked} filters={filters} />
        <PlanTable
          actions={filtered(plan, filters)}
          timeZone={timeZone}
          hrefOf={(id) => `${path}/${id}`}
          empty={<EmptyState title={t("empty.filtered")}>{t("empty.filteredText")}</EmptyState>}
        />
      </div>
      {plan.id && <PlanTalk context={context} planId={plan.id} />}
      {outcomes.length > 0 && (
        <Section id="outcomes" title={t("outcomes.title")} lede={t("outcomes.lede")}>
          <Outcomes lines={outcomes} timeZone={timeZone} hrefOf={(id) => `${path}/${id}`} />
        </Section>
      )}
    </PageBody>
  );
}

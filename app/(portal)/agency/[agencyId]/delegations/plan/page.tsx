import type { Metadata } from "next";
import { OneButtonForm } from "@/components/form/one-button-form";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { RowLink } from "@/components/ui/row-link";
import { runPlanAction } from "@/lib/delegations/actions";
import { listPlans } from "@/lib/delegations/queries/plans";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../../_components/admin-area";

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("planTitle") };
}

export default async function DelegationPlansPage({ params }: { params: Promise<AgencyParams> }) {
  const { context, agency, root } = await adminArea(params);
  const plans = await listPlans(context);
  const t = texts("delegations");
  const { timeZone } = context.person;
  return (
    <PageBody>
      <PageHeader
        title={t("planTitle")}
        lede={t("plan.lede")}
        trail={[{ label: t("title"), href: `${root}/delegations` }]}
        trailLabel={texts("frame")("trail")}
      />
      <OneButtonForm
        id="run"
        action={runPlanAction}
        hat={{ kind: "admin", id: agency.id }}
        words={formWords("delegations")}
        variant="primary"
        label={t("plan.run")}
        pendingLabel={t("plan.running")}
      />
      <Section title={t("plan.runs")} id="runs">
        {plans.length === 0 && <EmptyState title={t("plan.none")}>{t("plan.noneText")}</EmptyState>}
        {plans.map(({ id, createdAt, publishedAt, delegations: groups, travelling, left }) => (
          <RowLink
            key={id}
            href={`${root}/delegations/plan/${id}`}
            note={publishedAt && t("plan.published", { day: formatDate(publishedAt, { timeZone }) })}
          >
            <span className="font-semibold">{formatDate(createdAt, { timeZone, style: "moment" })}</span>
            <span className="block text-ink-soft text-sm">
              {t("plan.line", { groups, travelling, left })}
            </span>
          </RowLink>
        ))}
      </Section>
    </PageBody>
  );
}

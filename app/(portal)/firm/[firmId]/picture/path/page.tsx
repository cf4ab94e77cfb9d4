import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { GoalForm } from "@/components/picture/goal-form";
import { PathView } from "@/components/picture/path-view";
import { TakeOverForm } from "@/components/plan/take-over-form";
import { LinkButton } from "@/components/ui/button";
import { QuietText } from "@/components/ui/quiet-text";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getPath } from "@/lib/picture/queries/get-path";
import { getTakeOver } from "@/lib/plans/queries/get-take-over";

type Props = {
  params: Promise<{ firmId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = (): Metadata => ({ title: texts("picture")("path.title") });

export default async function PathPage({ params, searchParams }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const { goal } = await searchParams;
  const page = await getPath(context, { goal: typeof goal === "string" ? goal : undefined });
  const t = texts("picture");
  const base = `/firm/${firmId}/picture`;
  const advised = page.chosen?.steps.flatMap(({ id, kind }) => (kind === "advice" ? [id] : [])) ?? [];
  const all = page.resultId && advised.length > 0 ? await getTakeOver(context, page.resultId) : null;
  const recommendations = (all?.recommendations ?? [])
    .filter(({ ruleId }) => advised.includes(ruleId))
    .map((one) => ({ ...one, first: true }));
  return (
    <PageBody>
      <PageHeader
        title={t("path.title")}
        lede={t("path.lede")}
        trail={[{ label: t("title"), href: base }]}
        trailLabel={texts("frame")("trail")}
      />
      {page.goals.length === 0 ? (
        <EmptyState
          title={t("path.empty")}
          action={<LinkButton href={`/firm/${firmId}/assessments`}>{t("path.toAssessments")}</LinkButton>}
        >
          {t("path.emptyText")}
        </EmptyState>
      ) : (
        <GoalForm goals={page.goals} chosen={page.chosen?.goal.id} action={`${base}/path`} />
      )}
      {page.chosen && <PathView chosen={page.chosen} open={page.open} planHref={`/firm/${firmId}/plan`} />}
      {all && recommendations.length > 0 && (
        <Section id="take" title={t("path.take")}>
          <TakeOverForm firmId={firmId} takeOver={{ ...all, recommendations }} newKey={randomUUID()} />
        </Section>
      )}
      <QuietText>{t("path.assumption")}</QuietText>
    </PageBody>
  );
}

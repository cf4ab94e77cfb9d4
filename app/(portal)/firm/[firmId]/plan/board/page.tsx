import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { Board } from "@/components/plan/board";
import { LinkButton } from "@/components/ui/button";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getPlan } from "@/lib/plans/queries/get-plan";
import { PlanHead } from "../_components/plan-head";

export const metadata: Metadata = { title: texts("plans")("views.board") };

type Props = { params: Promise<{ firmId: string }> };

export default async function BoardPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const plan = await getPlan(context, context.actor.firmId);
  if (!plan) notFound();
  const t = texts("plans");
  return (
    <PageBody>
      <PlanHead plan={plan} current="board" />
      {plan.actions.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          action={<LinkButton href={`/firm/${plan.firmId}/assessments`}>{t("empty.result")}</LinkButton>}
        >
          {t("empty.text")}
        </EmptyState>
      ) : (
        <Board firmId={plan.firmId} actions={plan.actions} />
      )}
    </PageBody>
  );
}

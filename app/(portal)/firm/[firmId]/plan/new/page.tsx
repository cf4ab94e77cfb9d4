import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { AddActionForm } from "@/components/plan/add-action-form";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getPlan } from "@/lib/plans/queries/get-plan";

export const metadata: Metadata = { title: texts("plans")("form.newTitle") };

type Props = { params: Promise<{ firmId: string }> };

export default async function NewActionPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId, accountId } = context.actor;
  const plan = await getPlan(context, firmId);
  if (!plan) notFound();
  const t = texts("plans");
  return (
    <PageBody width="text">
      <PageHeader
        title={t("form.newTitle")}
        lede={t("form.newLede")}
        trail={[{ label: t("title"), href: `/firm/${firmId}/plan` }]}
        trailLabel={texts("frame")("trail")}
      />
      <AddActionForm firmId={firmId} people={plan.people} me={accountId} newKey={randomUUID()} />
    </PageBody>
  );
}

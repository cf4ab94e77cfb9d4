import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { RescoredView } from "@/components/result/rescored-view";
import { isUuid } from "@/lib/form-data";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { getRescored } from "@/lib/results/queries/rescored";
import { answersOpened } from "../../../../../../../_visits/answers-opened";
import { type AgencyParams, adminArea } from "../../../../../_components/admin-area";

type Props = {
  params: Promise<AgencyParams & { firmId: string; assessmentId: string }>;
  searchParams: Promise<{ under?: string | string[] }>;
};

export function generateMetadata(): Metadata {
  return { title: texts("questionnaires")("rescore.link") };
}

export default async function AgencyRescoredPage({ params, searchParams }: Props) {
  const { context, agency, root } = await adminArea(params);
  const { firmId, assessmentId } = await params;
  if (!isUuid(firmId) || !isUuid(assessmentId)) notFound();
  await answersOpened(context, { firmId, assessmentId });
  const under = Number((await searchParams).under);
  const page = await getRescored(context, { firmId, assessmentId, under });
  if (!page) notFound();
  const t = texts("questionnaires");
  const { timeZone } = context.person;
  const result = `${root}/firms/${page.firmId}/results/${page.assessmentId}`;
  return (
    <PageBody>
      <PageHeader
        title={t("rescore.title", { n: page.round })}
        lede={t("rescore.lede", { title: page.title, day: formatDate(page.computedAt, { timeZone }) })}
        trail={[{ label: texts("agency")("result.title", { n: page.round }), href: result }]}
        trailLabel={texts("frame")("trail")}
      />
      <RescoredView
        page={page}
        keeper={{ hat: { kind: "admin", id: agency.id }, newKey: randomUUID() }}
        timeZone={timeZone}
      />
    </PageBody>
  );
}

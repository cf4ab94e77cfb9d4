import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { TimelineSection } from "@/components/timeline/timeline-section";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getTimeline } from "@/lib/timeline/queries/timeline";
import { noteVisit } from "../../../_visits/note-visit";
import { pageNumber } from "../../../_visits/page-number";

type Props = {
  params: Promise<{ firmId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export function generateMetadata(): Metadata {
  return { title: texts("timeline")("title") };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const page = pageNumber((await searchParams).page);
  const timeline = await getTimeline(context, { firmId, page });
  await noteVisit(context, firmId);
  const t = texts("timeline");
  const base = `/firm/${firmId}`;
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("lede")} />
      <TimelineSection
        timeline={timeline}
        timeZone={context.person.timeZone}
        links={{ base, hat: "member" }}
        path={`${base}/history`}
      />
    </PageBody>
  );
}

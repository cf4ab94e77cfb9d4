import { TimelineSection } from "@/components/timeline/timeline-section";
import { texts } from "@/lib/i18n/texts";
import { getTimeline } from "@/lib/timeline/queries/timeline";
import { noteVisit } from "../../../../../_visits/note-visit";
import { pageNumber } from "../../../../../_visits/page-number";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";
import { TimelineGaps } from "../_components/timeline-gaps";

type Props = {
  params: Promise<FirmParams>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MentorHistoryPage({ params, searchParams }: Props) {
  const { context, firm, root, base, timeZone } = await mentoredFirm(await params);
  const page = pageNumber((await searchParams).page);
  const timeline = await getTimeline(context, { firmId: firm.id, page });
  await noteVisit(context, firm.id);
  const t = texts("timeline");
  return (
    <div className="max-w-page">
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="history"
        title={t("title")}
        lede={t("lede")}
      />
      <div className="space-y-4">
        <TimelineGaps shares={firm.shares} />
        <TimelineSection
          timeline={timeline}
          timeZone={timeZone}
          links={{ base, hat: "mentor" }}
          path={`${base}/history`}
        />
      </div>
    </div>
  );
}

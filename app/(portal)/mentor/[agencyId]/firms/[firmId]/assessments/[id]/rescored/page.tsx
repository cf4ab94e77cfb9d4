import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HiddenNotice } from "@/components/ratings/hidden-notice";
import { RescoredView } from "@/components/result/rescored-view";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { getRescored } from "@/lib/results/queries/rescored";
import { answersOpened } from "../../../../../../../_visits/answers-opened";
import { type FirmParams, mentoredFirm } from "../../../_components/firm-area";
import { FirmHeader } from "../../../_components/firm-header";

type Props = {
  params: Promise<FirmParams & { id: string }>;
  searchParams: Promise<{ under?: string | string[] }>;
};

export function generateMetadata(): Metadata {
  return { title: texts("questionnaires")("rescore.link") };
}

export default async function MentorRescoredPage({ params, searchParams }: Props) {
  const { id, ...place } = await params;
  const { context, firm, root, base, timeZone } = await mentoredFirm(place);
  const hidden = await answersOpened(context, { firmId: firm.id, assessmentId: id });
  const unseen = hidden.find(({ roundId }) => roundId === id);
  if (unseen)
    return (
      <>
        <FirmHeader root={root} firm={firm} assessmentId={id} current="result" />
        <HiddenNotice href={`${base}/ratings/${unseen.ratingId}`} />
      </>
    );
  const under = Number((await searchParams).under);
  const page = await getRescored(context, { firmId: firm.id, assessmentId: id, under });
  if (!page) notFound();
  const t = texts("questionnaires");
  return (
    <>
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={page.assessmentId}
        current="result"
        title={t("rescore.title", { n: page.round })}
        lede={t("rescore.lede", { title: page.title, day: formatDate(page.computedAt, { timeZone }) })}
      />
      <RescoredView page={page} keeper={null} timeZone={timeZone} />
    </>
  );
}

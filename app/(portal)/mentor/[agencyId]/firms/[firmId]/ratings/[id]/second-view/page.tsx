import { notFound, redirect } from "next/navigation";
import { PrintButton } from "@/components/page/print-button";
import { BothViews } from "@/components/ratings/both-views";
import { Notice } from "@/components/ui/notice";
import { texts } from "@/lib/i18n/texts";
import { getOwnRating } from "@/lib/ratings/queries/second-view";
import { answersOpened } from "../../../../../../../_visits/answers-opened";
import { type FirmParams, mentoredFirm } from "../../../_components/firm-area";
import { FirmHeader } from "../../../_components/firm-header";

type Props = { params: Promise<FirmParams & { id: string }> };

export default async function MentorSecondViewPage({ params }: Props) {
  const { id, ...place } = await params;
  const { context, firm, root, base, timeZone } = await mentoredFirm(place);
  const own = await getOwnRating(context, { firmId: firm.id, ratingId: id });
  if (!own) notFound();
  if (own.rating.submittedAt === null) redirect(`${base}/ratings/${own.rating.id}`);
  const t = texts("second-view");
  const shown = own.view?.shown;
  if (shown) await answersOpened(context, { firmId: firm.id, assessmentId: own.rating.roundId });
  return (
    <div className="max-w-page">
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="ratings"
        title={own.view ? t("view.title", { n: String(own.view.assessment.round) }) : t("tab")}
        lede={own.view ? `${own.view.assessment.instrument.title}. ${t("view.lede")}` : undefined}
        action={shown && <PrintButton label={texts("results")("print")} />}
      />
      {shown ? (
        <BothViews shown={shown} timeZone={timeZone} />
      ) : (
        <Notice tone="info" title={t("waiting.title")}>
          {t("waiting.text")}
        </Notice>
      )}
    </div>
  );
}

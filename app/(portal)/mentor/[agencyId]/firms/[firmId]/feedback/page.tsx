import { FeedbackView } from "@/components/feedback/feedback-view";
import { listDueFeedback, listFeedback } from "@/lib/feedback/queries";
import { texts } from "@/lib/i18n/texts";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";

type Props = { params: Promise<FirmParams> };

export default async function MentorFeedbackPage({ params }: Props) {
  const { context, firm, root, hat, timeZone } = await mentoredFirm(await params);
  const due = await listDueFeedback(context, { firmId: firm.id });
  const said = await listFeedback(context, { firmId: firm.id });
  const t = texts("feedback");
  return (
    <div className="max-w-page">
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="meetings"
        title={t("title")}
        lede={t("lede")}
      />
      <FeedbackView
        due={due.map((pair) => ({ ...pair, newKey: crypto.randomUUID() }))}
        said={said}
        firmId={firm.id}
        hat={hat}
        timeZone={timeZone}
      />
    </div>
  );
}

import type { Metadata } from "next";
import { FeedbackView } from "@/components/feedback/feedback-view";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { memberPage } from "@/lib/context/request";
import { listDueFeedback, listFeedback } from "@/lib/feedback/queries";
import { texts } from "@/lib/i18n/texts";
import { MentorTabs } from "../_components/mentor-tabs";

export const metadata: Metadata = { title: texts("feedback")("title") };

type Props = { params: Promise<{ firmId: string }> };

export default async function FeedbackPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const due = await listDueFeedback(context, { firmId });
  const said = await listFeedback(context, { firmId });
  const t = texts("feedback");
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("lede")} />
      <MentorTabs firmId={firmId} current="feedback" />
      <FeedbackView
        due={due.map((pair) => ({ ...pair, newKey: crypto.randomUUID() }))}
        said={said}
        firmId={firmId}
        hat={{ kind: "member", id: firmId }}
        timeZone={context.person.timeZone}
      />
    </PageBody>
  );
}

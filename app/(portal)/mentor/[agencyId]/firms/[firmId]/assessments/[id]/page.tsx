import { notFound } from "next/navigation";
import { CommentThread } from "@/components/comments/comment-thread";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { AnswerSections } from "@/components/questionnaire/answer-sections";
import { HiddenNotice } from "@/components/ratings/hidden-notice";
import { ReviewBox } from "@/components/reviews/review-box";
import { ReviewStanding } from "@/components/reviews/review-standing";
import { getCheckAnswers } from "@/lib/assessments/queries/get-check-answers";
import { listThreads } from "@/lib/comments/queries/threads";
import { texts } from "@/lib/i18n/texts";
import { getReviewPlace } from "@/lib/reviews/queries";
import { answersOpened } from "../../../../../../_visits/answers-opened";
import { noteVisit } from "../../../../../../_visits/note-visit";
import { type FirmParams, mentoredFirm } from "../../_components/firm-area";
import { FirmHeader } from "../../_components/firm-header";
import { NotShared } from "../../_components/not-shared";

type Props = { params: Promise<FirmParams & { id: string }> };

export default async function AnswersPage({ params }: Props) {
  const { id, ...place } = await params;
  const { context, firm, root, base, hat, timeZone } = await mentoredFirm(place);
  const seen = { firmId: firm.id, assessmentId: id };
  const hidden = firm.shares.answers ? await answersOpened(context, seen) : [];
  const unseen = hidden.find(({ roundId }) => roundId === id);
  const check = await getCheckAnswers(context, { firmId: firm.id, assessmentId: id });
  if (!check) notFound();
  const subject = { firmId: firm.id, kind: "assessment" as const, subjectId: check.assessment.id };
  const review = firm.shares.answers ? await getReviewPlace(context, subject) : null;
  const threads = await listThreads(context, {
    firmId: firm.id,
    subjectKind: "assessment",
    subjectIds: [subject.subjectId],
  });
  await noteVisit(context, firm.id);
  const t = texts("mentors");
  const items = check.sections.flatMap((section) => section.items);
  const compared = items.some((item) => item.previous !== null);
  const changed = items.filter((item) => item.changed).length;
  const thread = { threads, subjectId: subject.subjectId, hat, timeZone };
  return (
    <>
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={subject.subjectId}
        current="answers"
        title={t("answers.title", { round: String(check.assessment.round) })}
        lede={`${t("answers.lede", { title: check.assessment.instrument.title })} ${compared ? t("answers.changed", { count: changed }) : ""}`}
        meta={<ReviewStanding state={check.assessment.status} review={review} />}
      />
      {unseen ? (
        <HiddenNotice href={`${base}/ratings/${unseen.ratingId}`} />
      ) : firm.shares.answers ? (
        <MarginLayout
          label={t("answers.margin")}
          follows
          margin={
            <>
              {review && (
                <MarginNote title={texts("reviews")("title")}>
                  <ReviewBox place={review} hat={hat} timeZone={timeZone} />
                </MarginNote>
              )}
              <MarginNote title={t("answers.comments")}>
                <CommentThread {...thread} compact />
              </MarginNote>
            </>
          }
        >
          <AnswerSections
            check={check}
            timeZone={timeZone}
            beside={(item) => <CommentThread {...thread} itemKey={item.key} compact />}
          />
        </MarginLayout>
      ) : (
        <NotShared firm={firm} what="answers" />
      )}
    </>
  );
}

import { CommentThread } from "@/components/comments/comment-thread";
import { EmptyState } from "@/components/page/empty-state";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { ReviewBox } from "@/components/reviews/review-box";
import { ReviewStanding } from "@/components/reviews/review-standing";
import { LinkButton } from "@/components/ui/button";
import { listThreads } from "@/lib/comments/queries/threads";
import { texts } from "@/lib/i18n/texts";
import { getPlan } from "@/lib/plans/queries/get-plan";
import { getReviewPlace } from "@/lib/reviews/queries";
import { noteVisit } from "../../../../../_visits/note-visit";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";
import { NotShared } from "../_components/not-shared";
import { CommentedActions } from "./_components/commented-actions";

type Props = { params: Promise<FirmParams> };

export default async function MentorPlanPage({ params }: Props) {
  const { context, firm, root, base, hat, timeZone } = await mentoredFirm(await params);
  const plan = firm.shares.plan ? await getPlan(context, firm.id) : null;
  const place = plan?.id ? { firmId: firm.id, kind: "plan" as const, subjectId: plan.id } : null;
  const review = place && (await getReviewPlace(context, place));
  const said = (subjectKind: "plan" | "action", subjectIds: string[]) =>
    listThreads(context, { firmId: firm.id, subjectKind, subjectIds });
  const onPlan = await said("plan", place ? [place.subjectId] : []);
  const onActions = await said(
    "action",
    (plan?.actions ?? []).map(({ id }) => id),
  );
  await noteVisit(context, firm.id);
  const t = texts("mentors");
  return (
    <>
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="plan"
        title={t("plan.title")}
        lede={t("plan.lede")}
        meta={plan?.id && <ReviewStanding state={plan.status} review={review} />}
        action={
          firm.shares.plan && (
            <>
              <LinkButton href={`${base}/market-plans`}>{texts("market-plans")("forMarkets")}</LinkButton>
              <LinkButton href={`${root}/firms/${firm.id}/journeys`}>
                {texts("journey-reports")("ofFirm")}
              </LinkButton>
            </>
          )
        }
      />
      {!firm.shares.plan && <NotShared firm={firm} what="plan" />}
      {firm.shares.plan && !plan?.id && <EmptyState title={t("plan.none")}>{t("plan.noneText")}</EmptyState>}
      {plan && place && (
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
              <MarginNote title={t("plan.comments")}>
                <CommentThread
                  threads={onPlan}
                  subjectId={place.subjectId}
                  hat={hat}
                  timeZone={timeZone}
                  compact
                />
              </MarginNote>
            </>
          }
        >
          <CommentedActions plan={plan} threads={onActions} hat={hat} timeZone={timeZone} />
        </MarginLayout>
      )}
    </>
  );
}

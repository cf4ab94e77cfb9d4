import { CommentThread } from "@/components/comments/comment-thread";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { ReviewBox } from "@/components/reviews/review-box";
import { ReviewList } from "@/components/reviews/review-list";
import { Meter } from "@/components/ui/meter";
import { QuietText } from "@/components/ui/quiet-text";
import type { FormHat } from "@/lib/action-state";
import type { CommentThreads } from "@/lib/comments/types";
import { texts } from "@/lib/i18n/texts";
import type { MarketPlan } from "@/lib/market-plans/types";
import type { ReviewPlace } from "@/lib/reviews/types";
import { PlanParts } from "./plan-parts";

type Props = {
  plan: MarketPlan;
  review: ReviewPlace | null;
  threads: CommentThreads;
  /** Of a mentor, who comments and decides; left out, the page is for reading. */
  hat?: FormHat;
  timeZone: string;
};

/** A firm's plan for a market as its mentor and its agency read it, with what was said at each part. */
export function ReadPlan({ plan, review, threads, hat, timeZone }: Props) {
  const t = texts("market-plans");
  const thread = { threads, subjectId: plan.id ?? "", hat, timeZone };
  return (
    <MarginLayout
      label={texts("reviews")("title")}
      follows
      margin={
        plan.id && (
          <>
            {review && (
              <MarginNote title={texts("reviews")("title")}>
                {hat ? (
                  <ReviewBox place={review} hat={hat} timeZone={timeZone} />
                ) : (
                  <ReviewList reviews={review.reviews} timeZone={timeZone} />
                )}
              </MarginNote>
            )}
            <MarginNote title={t("comments")}>
              <CommentThread {...thread} compact />
            </MarginNote>
          </>
        )
      }
    >
      <Meter
        label={t("progressLabel")}
        share={plan.written / plan.parts.length}
        text={t("progress", { written: plan.written })}
      />
      <PlanParts
        plan={plan}
        beside={({ part }) => plan.id && <CommentThread {...thread} itemKey={part} compact />}
        timeZone={timeZone}
      />
      <QuietText>{t("source")}</QuietText>
    </MarginLayout>
  );
}

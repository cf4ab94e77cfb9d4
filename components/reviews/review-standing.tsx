import type { ReviewState } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import type { ReviewPlace } from "@/lib/reviews/types";
import { ReviewStateMark } from "./review-state-mark";

type Props = { state: ReviewState; review: ReviewPlace | null };

/** How it stands, under the page's heading; where the decision lies far below, with the way there. */
export function ReviewStanding({ state, review }: Props) {
  return (
    <>
      <ReviewStateMark state={state} />
      {review?.canDecide && (
        <a href="#review" className="inline-flex min-h-6 items-center xl:hidden print:hidden">
          {texts("reviews")("toDecision")}
        </a>
      )}
    </>
  );
}

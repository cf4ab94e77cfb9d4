import type { ReactNode } from "react";
import { CommentThread } from "@/components/comments/comment-thread";
import { ReviewList } from "@/components/reviews/review-list";
import type { AssessmentHead, CheckedItem } from "@/lib/assessments/types";
import { listThreads } from "@/lib/comments/queries/threads";
import type { ActorOf } from "@/lib/context/actor";
import type { PageContext } from "@/lib/context/request";
import { getReviewPlace } from "@/lib/reviews/queries";

type Conversation = {
  /** What mentors decided on the round; null where nobody has. */
  verdicts: ReactNode;
  /** What was said about one answer, with a form to answer. */
  onAnswer: (item: Pick<CheckedItem, "key">) => ReactNode;
};

/** What mentor and firm say of one round. */
export async function conversation(
  context: PageContext<ActorOf<"member">>,
  { firmId, id: subjectId }: Pick<AssessmentHead, "firmId" | "id">,
): Promise<Conversation> {
  const review = await getReviewPlace(context, { firmId, kind: "assessment", subjectId });
  const threads = await listThreads(context, { firmId, subjectKind: "assessment", subjectIds: [subjectId] });
  const { timeZone } = context.person;
  const thread = { threads, subjectId, hat: { kind: "member" as const, id: firmId }, timeZone };
  return {
    verdicts: review && review.reviews.length > 0 && (
      <ReviewList reviews={review.reviews} timeZone={timeZone} />
    ),
    onAnswer: ({ key }) => <CommentThread {...thread} itemKey={key} compact />,
  };
}

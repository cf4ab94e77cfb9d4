import { eq, isNotNull } from "drizzle-orm";
import { answerViews } from "@/db/schema/answer-views";
import { assessments } from "@/db/schema/assessments";
import { assessmentHeads } from "@/lib/assessments/queries/open-assessment";
import { command, constraintOf } from "@/lib/command";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { Refusal } from "@/lib/errors";
import { unseenRounds } from "../queries/rounds";
import { openAnswersInput } from "../schema";

/** The rounds that this person rates unseen, whose answers stay hidden. */
export type OpenedAnswers = { hidden: { ratingId: string; roundId: string }[] };

/**
 * Notes that a mentor or an administrator opens a firm's answers of a round or its result, before they are read: who has
 * opened them cannot rate the round unseen. It changes nothing of the firm's, so it leaves no audit row.
 */
export const openAnswers = command({
  name: "ratings.open-answers",
  input: openAnswersInput,
  hats: ["mentor", "admin"],
  async run({ tx, actor, input, now }): Promise<OpenedAnswers> {
    const { firmId, assessmentId } = input;
    const asked = assessmentId ? eq(assessments.id, assessmentId) : isNotNull(assessments.submittedAt);
    const rounds = await assessmentHeads(tx, actor, firmId, asked);
    if (assessmentId && rounds.length === 0) throw new Refusal("not-found");
    const hidden = await unseenRounds(tx, actor, firmId);
    const opened = rounds.filter(({ id }) => !hidden.some(({ roundId }) => roundId === id));
    const before = await tx
      .select({ id: answerViews.assessmentId })
      .from(answerViews)
      .where(allOf(firmRows(actor, answerViews, firmId, "any"), eq(answerViews.accountId, actor.accountId)));
    const fresh = opened.filter(({ id }) => !before.some((view) => view.id === id));
    const view = { agencyId: actor.agencyId, firmId, accountId: actor.accountId, hat: actor.kind };
    if (fresh.length > 0)
      await tx
        .insert(answerViews)
        .values(fresh.map(({ id }) => ({ ...view, assessmentId: id, firstSeenAt: now })))
        .onConflictDoNothing()
        .catch((error) => {
          // A rating was begun a moment ago, on another page.
          throw constraintOf(error) === "answer_views_unseen" ? new Refusal("busy") : error;
        });
    return { hidden };
  },
});

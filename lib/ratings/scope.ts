import { eq, type SQL } from "drizzle-orm";
import { answerViews } from "@/db/schema/answer-views";
import { assessments } from "@/db/schema/assessments";
import { type Actor, accountOf } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";

/** What this person has opened of one firm's answers. */
export function ownViews(actor: Actor, firmId: string): SQL {
  const accountId = accountOf(actor);
  if (accountId === null) return NO_ROWS;
  return allOf(firmRows(actor, answerViews, firmId, "any"), eq(answerViews.accountId, accountId));
}

/** Second ratings of one firm: to a mentor the own ones, while the firm shares its answers. */
export function visibleRatings(actor: Actor, firmId: string): SQL {
  const ofFirm = allOf(eq(assessments.rater, "mentor"), firmRows(actor, assessments, firmId, "answers"));
  if (actor.kind !== "mentor") return ofFirm;
  return allOf(ofFirm, eq(assessments.raterAccountId, actor.accountId));
}

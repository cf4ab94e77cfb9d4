import { and, eq, exists, isNull, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { answerViews } from "@/db/schema/answer-views";
import { assessments } from "@/db/schema/assessments";
import { assignments } from "@/db/schema/assignments";
import { type Actor, type ActorOf, accountOf } from "@/lib/context/actor";
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

/** All second ratings of a mentor, of the firms looked after now. */
export function allOwnRatings(mentor: ActorOf<"mentor">): SQL {
  const stillTheirs = exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(assignments)
      .where(
        and(
          eq(assignments.agencyId, mentor.agencyId),
          eq(assignments.mentorId, mentor.mentorId),
          eq(assignments.firmId, assessments.firmId),
          isNull(assignments.endedAt),
        ),
      ),
  );
  const own = and(eq(assessments.rater, "mentor"), eq(assessments.raterAccountId, mentor.accountId));
  return allOf(eq(assessments.agencyId, mentor.agencyId), own, stillTheirs);
}

import { eq, ne, or, type SQL, sql } from "drizzle-orm";
import { assessments } from "@/db/schema/assessments";
import { plans } from "@/db/schema/plans";
import { reviews } from "@/db/schema/reviews";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";

/** Assessments of one firm that can be reviewed by whoever may read their answers. */
export function reviewableAssessments(actor: Actor, firmId: string): SQL {
  const shared = allOf(eq(assessments.rater, "firm"), firmRows(actor, assessments, firmId, "answers"));
  if (actor.kind !== "mentor") return shared;
  return allOf(shared, firmRows(actor, assessments, firmId, "diagnosis"), ne(assessments.status, "draft"));
}

/**
 * Of the rounds called `name` in a query, those that no later one has followed: a round waits for a review until the
 * firm hands in the next. A draft does not count, as not everybody who counts may see it.
 */
export function notFollowed(name: string): SQL {
  const round = sql.identifier(name);
  return sql`not exists (select 1 from ${assessments} later where later.agency_id = ${round}.agency_id
    and later.firm_id = ${round}.firm_id and later.instrument = ${round}.instrument
    and later.subject = ${round}.subject and later.rater = ${round}.rater
    and later.round > ${round}.round and later.status <> 'draft')`;
}

/** The plan of one firm, for those who may see it. */
export const reviewablePlans = (actor: Actor, firmId: string): SQL => firmRows(actor, plans, firmId, "plan");

/** Reviews of one firm's things that this person may see. */
export function visibleTo(actor: Actor, firmId: string): SQL {
  if (actor.kind !== "mentor") return firmRows(actor, reviews, firmId, "answers");
  const ofAnswers = allOf(eq(reviews.subjectKind, "assessment"), firmRows(actor, reviews, firmId, "answers"));
  const ofPlan = allOf(eq(reviews.subjectKind, "plan"), firmRows(actor, reviews, firmId, "plan"));
  return or(ofAnswers, ofPlan) ?? NO_ROWS;
}

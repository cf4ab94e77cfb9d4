import { eq, inArray, ne, or, type SQL } from "drizzle-orm";
import { assessments } from "@/db/schema/assessments";
import { marketPlans } from "@/db/schema/market-plans";
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

/** The plan of one firm, for those who may see it. */
export const reviewablePlans = (actor: Actor, firmId: string): SQL => firmRows(actor, plans, firmId, "plan");

/** Plans for markets of one firm, for the same people. */
export const reviewableMarketPlans = (actor: Actor, firmId: string): SQL =>
  firmRows(actor, marketPlans, firmId, "plan");

/** Reviews of one firm's things that this person may see. */
export function visibleTo(actor: Actor, firmId: string): SQL {
  if (actor.kind !== "mentor") return firmRows(actor, reviews, firmId, "answers");
  const ofAnswers = allOf(eq(reviews.subjectKind, "assessment"), firmRows(actor, reviews, firmId, "answers"));
  const ofPlan = allOf(
    inArray(reviews.subjectKind, ["plan", "market-plan"]),
    firmRows(actor, reviews, firmId, "plan"),
  );
  return or(ofAnswers, ofPlan) ?? NO_ROWS;
}

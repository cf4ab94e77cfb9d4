import { eq, exists, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { assessments } from "@/db/schema/assessments";
import { comments } from "@/db/schema/reviews";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";

/** Comments on one firm's things. A mentor sees those on what the firm shares, as far as it is handed in. */
export function visibleTo(actor: Actor, firmId: string): SQL {
  if (actor.kind !== "mentor") return firmRows(actor, comments, firmId, "answers");
  const onAnswers = allOf(
    eq(comments.subjectKind, "assessment"),
    firmRows(actor, comments, firmId, "answers"),
    exists(
      new QueryBuilder()
        .select({ one: sql`1` })
        .from(assessments)
        .where(allOf(eq(assessments.id, comments.subjectId), answeredVisibleTo(actor, firmId))),
    ),
  );
  const onResults = allOf(eq(comments.subjectKind, "result"), firmRows(actor, comments, firmId, "diagnosis"));
  const onPlan = allOf(
    inArray(comments.subjectKind, ["plan", "action", "market-plan"]),
    firmRows(actor, comments, firmId, "plan"),
  );
  return or(onAnswers, onResults, onPlan) ?? NO_ROWS;
}

/** Assessments of one firm whose answers this person may read. */
export function answeredVisibleTo(actor: Actor, firmId: string): SQL {
  const shared = allOf(eq(assessments.rater, "firm"), firmRows(actor, assessments, firmId, "answers"));
  if (actor.kind !== "mentor") return shared;
  const handedIn = or(ne(assessments.status, "draft"), firmRows(actor, assessments, firmId, "drafts"));
  return allOf(shared, handedIn);
}

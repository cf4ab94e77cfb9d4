import { and, eq, exists, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { assessments, responses } from "@/db/schema/assessments";
import { assignments } from "@/db/schema/assignments";
import type { Actor, ActorOf } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";

/** Assessments of one firm. Mentors see submitted ones where the firm shares its diagnosis, drafts where it shares these. */
export function visibleTo(actor: Actor, firmId: string): SQL {
  if (actor.kind !== "mentor") return firmRows(actor, assessments, firmId, "diagnosis");
  const submitted = allOf(firmRows(actor, assessments, firmId, "diagnosis"), ne(assessments.status, "draft"));
  return or(submitted, firmRows(actor, assessments, firmId, "drafts")) ?? NO_ROWS;
}

/** Answers of one firm's assessments; which assessments, `visibleTo` says. */
export function answersVisibleTo(actor: Actor, firmId: string): SQL {
  if (actor.kind !== "mentor") return firmRows(actor, responses, firmId, "answers");
  const drafts = firmRows(actor, responses, firmId, "drafts");
  return or(firmRows(actor, responses, firmId, "answers"), drafts) ?? NO_ROWS;
}

/** The second ratings that a mentor gives, of firms that the mentor looks after now. */
export function ownRatings(mentor: ActorOf<"mentor">): SQL {
  return allOf(
    eq(assessments.agencyId, mentor.agencyId),
    eq(assessments.rater, "mentor"),
    eq(assessments.raterAccountId, mentor.accountId),
    exists(
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
    ),
  );
}

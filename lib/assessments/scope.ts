import { ne, or, type SQL } from "drizzle-orm";
import { assessments, responses } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
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

import { eq, isNull, type SQL, sql } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms, sharing } from "@/db/schema/firms";
import type { Actor, ActorOf } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";
import type { SharingScope } from "@/lib/domain/vocabulary";

/** The firms that a mentor looks after now; to be joined with `firms`. */
export const lookedAfterBy = (mentor: ActorOf<"mentor">): SQL =>
  allOf(
    eq(assignments.agencyId, mentor.agencyId),
    eq(assignments.mentorId, mentor.mentorId),
    isNull(assignments.endedAt),
  );

/** One firm, for its mentors and the agency's administrators. */
export function oneFirm(actor: Actor, firmId: string): SQL {
  if (actor.kind !== "mentor" && actor.kind !== "admin") return NO_ROWS;
  const asFirm = { agencyId: firms.agencyId, firmId: firms.id };
  return allOf(firmRows(actor, asFirm, firmId, "any"), eq(firms.id, firmId));
}

/** The mentor's own profile. */
export const ownProfile = (mentor: ActorOf<"mentor">): SQL =>
  allOf(eq(mentors.agencyId, mentor.agencyId), eq(mentors.id, mentor.mentorId));

/** True in SQL where the firm of the row at hand shares this with mentors. */
export const sharesHere = (scope: SharingScope): SQL => sql`exists (select 1 from ${sharing} h
  where h.agency_id = ${firms.agencyId} and h.firm_id = ${firms.id} and h.scope = ${scope})`;

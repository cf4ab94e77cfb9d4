import { and, eq, exists, isNull, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { assignments } from "@/db/schema/assignments";
import { meetings } from "@/db/schema/meetings";
import type { Actor, ActorOf } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";

/** Meetings of one firm: for its people, for the mentor whose they are, for the agency. */
export function visibleTo(actor: Actor, firmId: string): SQL {
  const ofFirm = firmRows(actor, meetings, firmId, "any");
  return actor.kind === "mentor" ? allOf(ofFirm, eq(meetings.mentorId, actor.mentorId)) : ofFirm;
}

/** All meetings of the person's side: those of the firm, or those of a mentor with the firms looked after now. */
export function ownMeetings(actor: ActorOf<"member" | "mentor">): SQL {
  if (actor.kind === "member") return visibleTo(actor, actor.firmId);
  const stillTheirs = exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(assignments)
      .where(
        and(
          eq(assignments.agencyId, actor.agencyId),
          eq(assignments.mentorId, actor.mentorId),
          eq(assignments.firmId, meetings.firmId),
          isNull(assignments.endedAt),
        ),
      ),
  );
  return allOf(eq(meetings.agencyId, actor.agencyId), eq(meetings.mentorId, actor.mentorId), stillTheirs);
}

/** The assignments in force of one firm that this person can meet under. */
export function meetable(actor: Actor, firmId: string): SQL {
  const here = allOf(firmRows(actor, assignments, firmId, "any"), isNull(assignments.endedAt));
  if (actor.kind === "member") return here;
  return actor.kind === "mentor" ? allOf(here, eq(assignments.mentorId, actor.mentorId)) : NO_ROWS;
}

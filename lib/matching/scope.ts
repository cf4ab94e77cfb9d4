import { eq, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { mentors } from "@/db/schema/agencies";
import type { Actor, ActorOf } from "@/lib/context/actor";
import { allOf, NO_ROWS } from "@/lib/context/firm-scope";
import { isUuid } from "@/lib/form-data";

type MentorTable = { agencyId: AnyPgColumn; mentorId: AnyPgColumn };

/** The mentor's own profile. */
export const ownMentor = (mentor: ActorOf<"mentor">): SQL =>
  allOf(eq(mentors.agencyId, mentor.agencyId), eq(mentors.id, mentor.mentorId));

/** A mentor's rows, for that mentor and the agency's administrators. */
export function mentorRows(actor: Actor, table: MentorTable, mentorId: string): SQL {
  if (!isUuid(mentorId)) return NO_ROWS;
  if (actor.kind !== "admin" && !(actor.kind === "mentor" && actor.mentorId === mentorId)) return NO_ROWS;
  return allOf(eq(table.agencyId, actor.agencyId), eq(table.mentorId, mentorId));
}

import { and, asc, eq, isNull, lt, notExists, type SQL, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { AssignmentLine, MentorChoice } from "./types";

type AdminContext = Context<ActorOf<"admin">>;

export const listAssignmentsOfFirm = (context: AdminContext, firmId: string) =>
  list(context, eq(assignments.firmId, firmId));

export const listAssignmentsOfMentor = (context: AdminContext, mentorId: string) =>
  list(context, eq(assignments.mentorId, mentorId));

/** Active mentors who have a seat left and do not look after the firm yet, those with the fewest firms first. */
export async function listAssignableMentors(context: AdminContext, firmId: string): Promise<MentorChoice[]> {
  const { agencyId } = context.actor;
  const load = sql<number>`(select count(*)::int from ${assignments} where ${assignments.agencyId} = ${mentors.agencyId}
    and ${assignments.mentorId} = ${mentors.id} and ${assignments.endedAt} is null)`;
  return context.read((tx) =>
    tx
      .select({ mentorId: mentors.id, name: accounts.name, load, markets: mentors.markets })
      .from(mentors)
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(
        and(
          eq(mentors.agencyId, agencyId),
          eq(mentors.state, "active"),
          lt(load, mentors.capacity),
          notExists(
            tx
              .select({ one: sql`1` })
              .from(assignments)
              .where(
                and(
                  eq(assignments.agencyId, agencyId),
                  eq(assignments.mentorId, mentors.id),
                  eq(assignments.firmId, firmId),
                  isNull(assignments.endedAt),
                ),
              ),
          ),
        ),
      )
      .orderBy(load, asc(sql`lower(${accounts.name})`), asc(mentors.id)),
  );
}

// Those in force first, then by how long ago they began.
async function list(context: AdminContext, condition: SQL): Promise<AssignmentLine[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        id: assignments.id,
        firmId: assignments.firmId,
        firm: firms.legalName,
        mentorId: assignments.mentorId,
        mentor: accounts.name,
        mentorEmail: accounts.email,
        since: assignments.since,
        endedAt: assignments.endedAt,
        endedBecause: assignments.endedBecause,
      })
      .from(assignments)
      .innerJoin(firms, and(eq(firms.agencyId, assignments.agencyId), eq(firms.id, assignments.firmId)))
      .innerJoin(
        mentors,
        and(eq(mentors.agencyId, assignments.agencyId), eq(mentors.id, assignments.mentorId)),
      )
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(and(eq(assignments.agencyId, context.actor.agencyId), condition))
      .orderBy(sql`${assignments.endedAt} is not null, ${assignments.since} desc`, assignments.id),
  );
  return rows.map((row) => ({
    ...row,
    since: row.since.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }));
}

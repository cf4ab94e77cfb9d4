import { and, eq, exists, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { assignments } from "@/db/schema/assignments";
import { threadReads, threads } from "@/db/schema/threads";
import { type Actor, type ActorOf, accountOf, agencyOf } from "@/lib/context/actor";
import { allOf, NO_ROWS } from "@/lib/context/firm-scope";

/** Threads that the person reads: the firm's people, the mentors of its beginning while they are, the agency once asked in. */
export function visibleTo(actor: Actor): SQL {
  switch (actor.kind) {
    case "member":
      return allOf(eq(threads.agencyId, actor.agencyId), eq(threads.firmId, actor.firmId));
    case "mentor":
      return allOf(
        eq(threads.agencyId, actor.agencyId),
        sql`${actor.mentorId}::uuid = any (${threads.mentorIds})`,
        stillAssigned(actor),
      );
    case "admin":
      return allOf(eq(threads.agencyId, actor.agencyId), isNotNull(threads.agencyInvitedAt));
    default:
      return NO_ROWS;
  }
}

function stillAssigned(mentor: ActorOf<"mentor">): SQL {
  return exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(assignments)
      .where(
        and(
          eq(assignments.agencyId, mentor.agencyId),
          eq(assignments.mentorId, mentor.mentorId),
          eq(assignments.firmId, threads.firmId),
          isNull(assignments.endedAt),
        ),
      ),
  );
}

/** How far the person has read, under the hat in force. */
export function ownReads(actor: Actor): SQL {
  const [agencyId, accountId] = [agencyOf(actor), accountOf(actor)];
  if (agencyId === null || accountId === null) return NO_ROWS;
  return allOf(
    eq(threadReads.agencyId, agencyId),
    eq(threadReads.accountId, accountId),
    eq(threadReads.hat, actor.kind),
  );
}

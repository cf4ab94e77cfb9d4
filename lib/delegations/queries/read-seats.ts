import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { delegationSeats } from "@/db/schema/delegations";
import { firms } from "@/db/schema/firms";
import type { SeatState } from "@/lib/domain/delegation-terms";

/** The seats of one journey of an agency, with whose they are by name, for administrators' pages. */
export function readSeats(tx: Tx, agencyId: string, delegationId: string) {
  const seat = delegationSeats;
  const name = sql<string>`coalesce(${firms.legalName}, ${accounts.name}, '')`;
  return tx
    .select({
      id: seat.id,
      state: sql<SeatState>`${seat.state}`,
      firmId: seat.firmId,
      mentorId: seat.mentorId,
      name,
    })
    .from(seat)
    .leftJoin(firms, and(eq(firms.agencyId, seat.agencyId), eq(firms.id, seat.firmId)))
    .leftJoin(mentors, and(eq(mentors.agencyId, seat.agencyId), eq(mentors.id, seat.mentorId)))
    .leftJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(and(eq(seat.agencyId, agencyId), eq(seat.delegationId, delegationId)))
    .orderBy(name, seat.id);
}

import { and, asc, eq, sql } from "drizzle-orm";
import { delegationApplications, delegationSeats, delegations } from "@/db/schema/delegations";
import { offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { ownRows } from "@/lib/context/traveller-scope";
import type { SeatState, TravellerKind } from "@/lib/domain/delegation-terms";
import { isUuid } from "@/lib/form-data";
import { notWithdrawn, openOn, visibleTo } from "../scope";
import type { DelegationForTraveller, OfferedDelegation, Traveller } from "../types";
import { frameColumns, itsOffer, lineColumns } from "./columns";

type Own = Context<ActorOf<"member" | "mentor">>;

const partColumns = {
  wish: delegationApplications.wish,
  seatId: delegationSeats.id,
  seat: sql<SeatState | null>`${delegationSeats.state}`,
  reason: delegationSeats.reason,
  turn: sql<number | null>`case when ${delegationSeats.state} = 'waiting' then ${delegationSeats.turn} end`,
};

const joins = (context: Own) => ({
  application: and(
    ownRows(context.actor, delegationApplications),
    eq(delegationApplications.delegationId, delegations.id),
    notWithdrawn(delegationApplications),
  ),
  seat: and(ownRows(context.actor, delegationSeats), eq(delegationSeats.delegationId, delegations.id)),
  open: openOn(context.now.toISOString().slice(0, 10)).mapWith(Boolean),
});

/** What is offered to a firm or a mentor, and what they have asked for, by the day of departure. */
export async function listOffered(context: Own): Promise<OfferedDelegation[]> {
  const { application, seat, open } = joins(context);
  const rows = await context.read((tx) =>
    tx
      .select({ ...lineColumns, part: partColumns, open })
      .from(delegations)
      .leftJoin(delegationApplications, application)
      .leftJoin(delegationSeats, seat)
      .where(visibleTo(context.actor))
      .orderBy(asc(delegations.startsOn), asc(delegations.id)),
  );
  // A journey that is over or full belongs to those who were part of it.
  return rows.filter(({ state, part }) => state === "open" || part.wish !== null || part.seatId !== null);
}

/** One delegation with the own part in it; null where one has no business with it. */
export async function getOffered(context: Own, delegationId: string): Promise<DelegationForTraveller | null> {
  if (!isUuid(delegationId)) return null;
  const { application, seat, open } = joins(context);
  const [row] = await context.read((tx) =>
    tx
      .select({ delegation: frameColumns, part: partColumns, open })
      .from(delegations)
      .leftJoin(offers, itsOffer)
      .leftJoin(delegationApplications, application)
      .leftJoin(delegationSeats, seat)
      .where(and(visibleTo(context.actor), eq(delegations.id, delegationId))),
  );
  if (!row) return null;
  const { delegation, part } = row;
  return delegation.state === "open" || part.wish !== null || part.seatId !== null ? row : null;
}

type Found = {
  seat_id: string;
  kind: TravellerKind;
  name: string;
  line: string;
  state: SeatState;
  firm_id: string | null;
  mentor_id: string | null;
  buddy_mentor_id: string | null;
};

/** The group by name, for administrators and for whoever has a seat in it. */
export async function listTravellers(context: Context, delegationId: string): Promise<Traveller[]> {
  if (!isUuid(delegationId)) return [];
  const { rows } = await context.read((tx) =>
    tx.execute<Found>(sql`select * from fellow_travellers(${delegationId}::uuid)`),
  );
  return rows.map((row) => ({
    seatId: row.seat_id,
    kind: row.kind,
    name: row.name,
    line: row.line,
    state: row.state,
    firmId: row.firm_id,
    mentorId: row.mentor_id,
    buddyMentorId: row.buddy_mentor_id,
  }));
}

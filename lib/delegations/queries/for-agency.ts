import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { delegationApplications, delegationSeats, delegations } from "@/db/schema/delegations";
import { firms } from "@/db/schema/firms";
import { offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { SeatState } from "@/lib/domain/delegation-terms";
import { isUuid } from "@/lib/form-data";
import { visibleTo } from "../scope";
import type { Applicant, DelegationFrame, DelegationRow } from "../types";
import { frameColumns, itsOffer, lineColumns } from "./columns";

// Names are written out: in a select of one table the builder would drop them from columns.
const seatsIn = (state: SeatState) =>
  sql<number>`(select count(*)::int from delegation_seats s where s.agency_id = delegations.agency_id
    and s.delegation_id = delegations.id and s.state = ${state})`;
const applied = sql<number>`(select count(*)::int from delegation_applications a where a.agency_id = delegations.agency_id
  and a.delegation_id = delegations.id and a.withdrawn_at is null)`;

/** All delegations of the agency, the latest journey first. */
export async function listDelegations(context: Context<ActorOf<"admin">>): Promise<DelegationRow[]> {
  return context.read((tx) =>
    tx
      .select({
        ...lineColumns,
        seats: delegations.seats,
        applied,
        invited: seatsIn("invited"),
        accepted: seatsIn("accepted"),
      })
      .from(delegations)
      .where(visibleTo(context.actor))
      .orderBy(desc(delegations.startsOn), asc(delegations.id)),
  );
}

/** One delegation in any state; null where there is none in this agency. */
export async function getDelegation(
  context: Context<ActorOf<"admin">>,
  delegationId: string,
): Promise<DelegationFrame | null> {
  if (!isUuid(delegationId)) return null;
  const [row] = await context.read((tx) =>
    tx
      .select(frameColumns)
      .from(delegations)
      .leftJoin(offers, itsOffer)
      .where(and(visibleTo(context.actor), eq(delegations.id, delegationId))),
  );
  return row ?? null;
}

/** Who applied, and what became of it. */
export async function listApplicants(
  context: Context<ActorOf<"admin">>,
  delegationId: string,
): Promise<Applicant[]> {
  if (!isUuid(delegationId)) return [];
  const { agencyId } = context.actor;
  const asked = delegationApplications;
  const seat = delegationSeats;
  const sameSeat = and(
    eq(seat.agencyId, asked.agencyId),
    eq(seat.delegationId, asked.delegationId),
    sql`coalesce(${seat.firmId}, ${seat.mentorId}) = coalesce(${asked.firmId}, ${asked.mentorId})`,
  );
  const rows = await context.read((tx) =>
    tx
      .select({
        id: asked.id,
        firmId: asked.firmId,
        mentorId: asked.mentorId,
        name: sql<string>`coalesce(${firms.legalName}, ${accounts.name}, '')`,
        wish: asked.wish,
        note: asked.note,
        seat: sql<SeatState | null>`${seat.state}`,
        reason: seat.reason,
      })
      .from(asked)
      .leftJoin(firms, and(eq(firms.agencyId, asked.agencyId), eq(firms.id, asked.firmId)))
      .leftJoin(mentors, and(eq(mentors.agencyId, asked.agencyId), eq(mentors.id, asked.mentorId)))
      .leftJoin(accounts, eq(accounts.id, mentors.accountId))
      .leftJoin(seat, sameSeat)
      .where(
        and(eq(asked.agencyId, agencyId), eq(asked.delegationId, delegationId), isNull(asked.withdrawnAt)),
      )
      .orderBy(asked.wish, asked.appliedAt, asked.id),
  );
  return rows.map((row) => ({ ...row, kind: row.firmId === null ? "experienced" : "newcomer" }));
}

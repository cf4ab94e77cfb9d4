import { and, eq, exists, inArray, or, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, QueryBuilder } from "drizzle-orm/pg-core";
import { delegationEntries, delegationEntrySeats, delegationProgrammes } from "@/db/schema/delegation-agenda";
import { delegationDocumentSeats, delegationDocuments } from "@/db/schema/delegation-documents";
import { delegationSeats } from "@/db/schema/delegations";
import type { Actor, ActorOf } from "@/lib/context/actor";
import { allOf, NO_ROWS } from "@/lib/context/firm-scope";

type OfJourney = { agencyId: AnyPgColumn; delegationId: AnyPgColumn };

/** The seats that whoever acts has taken: a firm's, or a mentor's. */
export function ownSeats(actor: ActorOf<"member" | "mentor">): SQL {
  const mine =
    actor.kind === "member"
      ? eq(delegationSeats.firmId, actor.firmId)
      : eq(delegationSeats.mentorId, actor.mentorId);
  return allOf(eq(delegationSeats.agencyId, actor.agencyId), mine, eq(delegationSeats.state, "accepted"));
}

/** What belongs to journeys: all of the agency for administrators, for others those that they have a seat on. */
export function visibleTo(actor: Actor, table: OfJourney): SQL {
  switch (actor.kind) {
    case "admin":
      return eq(table.agencyId, actor.agencyId);
    case "member":
    case "mentor":
      return allOf(eq(table.agencyId, actor.agencyId), inArray(table.delegationId, ownJourneys(actor)));
    default:
      return NO_ROWS;
  }
}

/** Entries: those who travel see what is published, for everybody or for themselves. */
export function visibleEntries(actor: Actor): SQL {
  const rows = visibleTo(actor, delegationEntries);
  if (actor.kind !== "member" && actor.kind !== "mentor") return rows;
  const published = new QueryBuilder()
    .select({ one: sql`1` })
    .from(delegationProgrammes)
    .where(
      and(
        eq(delegationProgrammes.agencyId, delegationEntries.agencyId),
        eq(delegationProgrammes.delegationId, delegationEntries.delegationId),
        sql`${delegationProgrammes.publishedAt} is not null`,
      ),
    );
  const named = new QueryBuilder()
    .select({ one: sql`1` })
    .from(delegationEntrySeats)
    .where(
      and(
        eq(delegationEntrySeats.agencyId, delegationEntries.agencyId),
        eq(delegationEntrySeats.entryId, delegationEntries.id),
        inArray(delegationEntrySeats.seatId, ownSeatIds(actor)),
      ),
    );
  return allOf(rows, exists(published), or(delegationEntries.forAll, exists(named)));
}

/** Documents: for everybody of the journey, or for oneself. */
export function visibleDocuments(actor: Actor): SQL {
  const rows = visibleTo(actor, delegationDocuments);
  if (actor.kind !== "member" && actor.kind !== "mentor") return rows;
  const named = new QueryBuilder()
    .select({ one: sql`1` })
    .from(delegationDocumentSeats)
    .where(
      and(
        eq(delegationDocumentSeats.agencyId, delegationDocuments.agencyId),
        eq(delegationDocumentSeats.documentId, delegationDocuments.id),
        inArray(delegationDocumentSeats.seatId, ownSeatIds(actor)),
      ),
    );
  return allOf(rows, or(delegationDocuments.forAll, exists(named)));
}

const ownSeatIds = (actor: ActorOf<"member" | "mentor">) =>
  new QueryBuilder().select({ id: delegationSeats.id }).from(delegationSeats).where(ownSeats(actor));
const ownJourneys = (actor: ActorOf<"member" | "mentor">) =>
  new QueryBuilder()
    .select({ id: delegationSeats.delegationId })
    .from(delegationSeats)
    .where(ownSeats(actor));

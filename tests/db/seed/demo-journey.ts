import { and, eq } from "drizzle-orm";
import {
  delegationEntries,
  delegationEntrySeats,
  delegationPreparations,
} from "@/db/schema/delegation-agenda";
import { delegationDocuments } from "@/db/schema/delegation-documents";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import type { World } from "../../support/world";

/** What the demonstration tells of the group that travels next: for how many firms, with whom, and what it has to read. */
export async function demoJourney(w: World) {
  const [ahead] = await w.owner
    .select({ id: delegations.id })
    .from(delegations)
    .where(eq(delegations.state, "planned"));
  const id = ahead?.id ?? "";
  const seats = await w.owner
    .selectDistinct({ seatId: delegationEntrySeats.seatId })
    .from(delegationEntrySeats)
    .innerJoin(
      delegationEntries,
      and(eq(delegationEntries.id, delegationEntrySeats.entryId), eq(delegationEntries.delegationId, id)),
    );
  const group = await w.owner
    .selectDistinct({ state: delegationSeats.state })
    .from(delegationSeats)
    .where(eq(delegationSeats.delegationId, id));
  const meetings = await w.owner
    .select({ state: delegationPreparations.state })
    .from(delegationPreparations)
    .where(eq(delegationPreparations.delegationId, id));
  return {
    firms: seats.length,
    seats: group.map(({ state }) => state).toSorted(),
    meetings: meetings.map(({ state }) => state).toSorted(),
    documents: await w.owner.$count(delegationDocuments, eq(delegationDocuments.delegationId, id)),
  };
}

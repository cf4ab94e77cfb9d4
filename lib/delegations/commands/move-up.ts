import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { firms } from "@/db/schema/firms";
import { auditIn } from "@/lib/command";
import type { Context } from "@/lib/context/context";
import { areRivals } from "@/lib/domain/delegation-terms";
import { keptApart } from "./keep-apart";
import { tellInvited } from "./tell-travellers";

/**
 * Invites the first on the waiting list who may take a seat that was given back: of the same kind, without a seat
 * elsewhere, no rival of anybody in the group, and nobody whom one of them avoids. Whoever had a buddy in the one who
 * left gets the one who comes.
 */
export async function moveUp(context: Context, agencyId: string, freedSeatId: string): Promise<void> {
  await context.write(async (tx) => {
    const [freed] = await tx
      .select()
      .from(delegationSeats)
      .where(and(eq(delegationSeats.agencyId, agencyId), eq(delegationSeats.id, freedSeatId)));
    if (!freed) return;
    const { delegationId, kind } = freed;
    const mine = and(eq(delegations.agencyId, agencyId), eq(delegations.id, delegationId));
    const [about] = await tx
      .select({ name: delegations.name, startsOn: delegations.startsOn })
      .from(delegations)
      .where(mine);
    const next = await nextWaiting(tx, agencyId, delegationId, kind);
    const ofGroup = and(
      eq(delegationSeats.agencyId, agencyId),
      eq(delegationSeats.delegationId, delegationId),
    );
    if (freed.mentorId !== null)
      await tx
        .update(delegationSeats)
        .set({ buddyMentorId: next?.mentorId ?? null })
        .where(and(ofGroup, eq(delegationSeats.buddyMentorId, freed.mentorId)));
    if (!next || !about) return;
    await tx
      .update(delegationSeats)
      .set({ state: "invited", invitedAt: context.now, turn: 0, buddyMentorId: freed.buddyMentorId })
      .where(and(ofGroup, eq(delegationSeats.id, next.id)));
    await tellInvited(tx, next.id, { agencyId, delegationId, ...about }, context.now);
    await auditIn(
      tx,
      context,
    )({
      verb: "delegation.moved-up",
      subject: { kind: "delegation", id: delegationId },
      firmId: next.firmId,
    });
  });
}

async function nextWaiting(tx: Tx, agencyId: string, delegationId: string, kind: string) {
  const seats = await tx
    .select({
      id: delegationSeats.id,
      delegationId: delegationSeats.delegationId,
      kind: delegationSeats.kind,
      firmId: delegationSeats.firmId,
      mentorId: delegationSeats.mentorId,
      state: delegationSeats.state,
      journey: delegations.state,
      division: firms.naceDivision,
      chapters: firms.hsChapters,
    })
    .from(delegationSeats)
    .innerJoin(
      delegations,
      and(
        eq(delegations.agencyId, delegationSeats.agencyId),
        eq(delegations.id, delegationSeats.delegationId),
      ),
    )
    .leftJoin(firms, and(eq(firms.agencyId, delegationSeats.agencyId), eq(firms.id, delegationSeats.firmId)))
    .where(
      and(
        eq(delegationSeats.agencyId, agencyId),
        inArray(delegationSeats.state, ["invited", "accepted", "waiting"]),
      ),
    )
    .orderBy(delegationSeats.turn, delegationSeats.id)
    // Two seats given back at once are handed on one after the other.
    .for("update", { of: delegationSeats });
  const maker = (seat: (typeof seats)[number]) => ({
    division: seat.division,
    chapters: seat.chapters ?? [],
  });
  // A seat of a journey that is over, or was called off, stands in nobody's way.
  const ahead = (journey: string) => journey === "planned" || journey === "confirmed";
  const taken = seats.filter(({ state, journey }) => state !== "waiting" && ahead(journey));
  const group = taken.filter((seat) => seat.delegationId === delegationId);
  const waits = seats.filter((seat) => seat.state === "waiting" && seat.delegationId === delegationId);
  const apart = await apartAmong(tx, agencyId, [...group, ...waits]);
  return waits
    .filter((seat) => seat.kind === kind)
    .filter((seat) => kind === "experienced" || taken.every(({ firmId }) => firmId !== seat.firmId))
    .find((seat) => group.every((other) => !areRivals(maker(seat), maker(other)) && !apart(seat, other)));
}

type Person = { firmId: string | null; mentorId: string | null };
const idOf = ({ firmId, mentorId }: Person) => firmId ?? mentorId ?? "";

/** Whether two people of a group and its waiting list are to be kept apart. */
async function apartAmong(tx: Tx, agencyId: string, people: readonly Person[]) {
  const pairs = await keptApart(
    tx,
    agencyId,
    people.flatMap(({ firmId }) => firmId ?? []),
    people.flatMap(({ mentorId }) => mentorId ?? []),
  );
  return (one: Person, other: Person) =>
    pairs.some((pair) => pair.includes(idOf(one)) && pair.includes(idOf(other)));
}

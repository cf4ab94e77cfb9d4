import { and, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationEntries, delegationEntrySeats, delegationProgrammes } from "@/db/schema/delegation-agenda";
import { constraintOf } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { clashesOf, type Slot } from "@/lib/domain/itinerary";
import { marketClock } from "@/lib/domain/reference/market-clocks";
import { Refusal } from "@/lib/errors";
import { chosenSeats, type Journey } from "./find-journey";
import { instantAt } from "./read-clock";

type Typed = {
  date: string;
  from: string;
  to: string;
  audience: "all" | "chosen";
  seats: string[];
};
type Admin = ActorOf<"admin">;

/** The clock of a journey's programme, and since when the group sees it. */
export async function programmeOf(tx: Tx, { agencyId }: Admin, journey: Journey) {
  const [row] = await tx
    .select({ timeZone: delegationProgrammes.timeZone, publishedAt: delegationProgrammes.publishedAt })
    .from(delegationProgrammes)
    .where(
      and(eq(delegationProgrammes.agencyId, agencyId), eq(delegationProgrammes.delegationId, journey.id)),
    );
  return row ?? { timeZone: marketClock(journey.market), publishedAt: null };
}

/**
 * Where an entry lies in the programme: on a day of the visit, by the clock of the market, and where nobody of those it is
 * for has anything else. The journey is held by the caller, so nobody else places anything meanwhile.
 */
export async function placeEntry(tx: Tx, actor: Admin, journey: Journey, entryId: string, typed: Typed) {
  if (typed.date < journey.startsOn || typed.date > journey.endsOn)
    throw new Refusal("invalid", { date: ["not-on-visit"] });
  const { timeZone, publishedAt } = await programmeOf(tx, actor, journey);
  const startsAt = instantAt(typed.date, typed.from, timeZone, "from");
  const endsAt = instantAt(typed.date, typed.to, timeZone, "to");
  const seats = await chosenSeats(tx, actor, journey.id, typed);
  const slot = { id: entryId, startsAt: startsAt.getTime(), endsAt: endsAt.getTime(), seats };
  const [clash] = clashesOf(slot, await slotsOf(tx, actor, journey.id, entryId));
  if (clash) throw new Refusal("invalid", { from: ["clash"] });
  return { startsAt, endsAt, seats, publishedAt };
}

async function slotsOf(tx: Tx, { agencyId }: Admin, delegationId: string, entryId: string): Promise<Slot[]> {
  const rows = await tx
    .select({
      id: delegationEntries.id,
      startsAt: delegationEntries.startsAt,
      endsAt: delegationEntries.endsAt,
      forAll: delegationEntries.forAll,
      seatId: delegationEntrySeats.seatId,
    })
    .from(delegationEntries)
    .leftJoin(
      delegationEntrySeats,
      and(
        eq(delegationEntrySeats.agencyId, delegationEntries.agencyId),
        eq(delegationEntrySeats.entryId, delegationEntries.id),
      ),
    )
    .where(
      and(
        eq(delegationEntries.agencyId, agencyId),
        eq(delegationEntries.delegationId, delegationId),
        ne(delegationEntries.id, entryId),
        isNull(delegationEntries.cancelledAt),
      ),
    );
  const slots = new Map<string, Slot & { seats: string[] | "all" }>();
  for (const { id, startsAt, endsAt, forAll, seatId } of rows) {
    const known = slots.get(id);
    const seats = forAll ? "all" : seatId === null ? [] : [seatId];
    if (!known) slots.set(id, { id, startsAt: startsAt.getTime(), endsAt: endsAt.getTime(), seats });
    else if (known.seats !== "all" && seatId !== null) known.seats.push(seatId);
  }
  return [...slots.values()];
}

/** Names those an entry is for; none where it is for everybody. */
export async function seatEntry(tx: Tx, { agencyId }: Admin, entryId: string, seats: string[] | "all") {
  if (seats === "all") return;
  await tx.insert(delegationEntrySeats).values(seats.map((seatId) => ({ agencyId, entryId, seatId })));
}

/** Runs a write; the database's own word that somebody would be in two places becomes the form's. */
export async function keptApart<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (constraintOf(error) === "delegation_entries_apart") throw new Refusal("invalid", { from: ["clash"] });
    throw error;
  }
}

import { and, desc, eq, lte, ne, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { ownRows } from "@/lib/context/traveller-scope";
import type { JourneyName } from "../types";

type Party = ActorOf<"member" | "mentor">;

/** The delegations that one has travelled with, or does now: where an introduction can have been made. Newest first. */
export async function listJourneysMade(context: Context<Party>): Promise<JourneyName[]> {
  return context.read((tx) => journeysMade(tx, context.actor, context.now));
}

/** The same within a transaction that is open already; `which` narrows it. */
export function journeysMade(tx: Tx, actor: Party, now: Date, which?: SQL): Promise<JourneyName[]> {
  const seat = and(
    ownRows(actor, delegationSeats),
    eq(delegationSeats.delegationId, delegations.id),
    eq(delegationSeats.state, "accepted"),
  );
  return tx
    .select({ id: delegations.id, name: delegations.name })
    .from(delegations)
    .innerJoin(delegationSeats, seat)
    .where(
      and(
        eq(delegations.agencyId, actor.agencyId),
        ne(delegations.state, "cancelled"),
        lte(delegations.startsOn, now.toISOString().slice(0, 10)),
        which,
      ),
    )
    .orderBy(desc(delegations.startsOn), delegations.id);
}

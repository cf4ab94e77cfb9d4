import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import { ownKeys, ownRows } from "@/lib/context/traveller-scope";
import { Refusal } from "@/lib/errors";

export type OwnJourney = {
  seatId: string;
  delegationId: string;
  name: string;
  market: string;
  state: string;
  startsOn: string;
  endsOn: string;
};

type Own = ActorOf<"member" | "mentor">;

/** The journey that one travels on, held against a change of the seat. Who gave the seat back does not travel. */
export async function ownJourney(tx: Tx, actor: Own, delegationId: string): Promise<OwnJourney> {
  const [row] = await tx
    .select({
      seatId: delegationSeats.id,
      seat: delegationSeats.state,
      delegationId: delegations.id,
      name: delegations.name,
      market: delegations.market,
      state: delegations.state,
      startsOn: delegations.startsOn,
      endsOn: delegations.endsOn,
    })
    .from(delegationSeats)
    .innerJoin(
      delegations,
      and(
        eq(delegations.agencyId, delegationSeats.agencyId),
        eq(delegations.id, delegationSeats.delegationId),
      ),
    )
    .where(and(ownRows(actor, delegationSeats), eq(delegationSeats.delegationId, delegationId)))
    .for("update", { of: delegationSeats });
  if (!row) throw new Refusal("not-found");
  if (row.seat !== "accepted") throw new Refusal("not-travelling");
  return row;
}

/** Seat and traveller as the columns of a row about the journey. */
export const travellerKeys = (actor: Own, { seatId, delegationId }: OwnJourney) => ({
  agencyId: actor.agencyId,
  delegationId,
  seatId,
  ...ownKeys(actor),
});

import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import { canShape } from "@/lib/domain/itinerary";
import { Refusal } from "@/lib/errors";
import { ownSeats } from "../scope";

export type Journey = {
  id: string;
  name: string;
  market: string;
  startsOn: string;
  endsOn: string;
  state: string;
};

/** The delegation, held against other administrators until the transaction ends; refused once nothing may change. */
export async function shapedJourney(tx: Tx, agencyId: string, delegationId: string): Promise<Journey> {
  const [row] = await tx
    .select({
      id: delegations.id,
      name: delegations.name,
      market: delegations.market,
      startsOn: delegations.startsOn,
      endsOn: delegations.endsOn,
      state: delegations.state,
    })
    .from(delegations)
    .where(and(eq(delegations.agencyId, agencyId), eq(delegations.id, delegationId)))
    .for("update");
  if (!row) throw new Refusal("not-found");
  if (!canShape(row.state)) throw new Refusal("journey-over");
  return row;
}

/** The seat that whoever acts has taken on a delegation, or not found. */
export async function ownSeat(
  tx: Tx,
  actor: ActorOf<"member" | "mentor">,
  delegationId: string,
): Promise<{ id: string; state: string }> {
  const [seat] = await tx
    .select({ id: delegationSeats.id, state: delegations.state })
    .from(delegationSeats)
    .innerJoin(
      delegations,
      and(
        eq(delegations.agencyId, delegationSeats.agencyId),
        eq(delegations.id, delegationSeats.delegationId),
      ),
    )
    .where(and(ownSeats(actor), eq(delegationSeats.delegationId, delegationId)))
    .for("update", { of: delegationSeats });
  if (!seat) throw new Refusal("not-found");
  return seat;
}

type Audience = { audience: "all" | "chosen"; seats: string[] };

/** The seats that something is for; `all` for the whole group. Seats of another journey are refused. */
export async function chosenSeats(
  tx: Tx,
  { agencyId }: ActorOf<"admin">,
  delegationId: string,
  { audience, seats }: Audience,
): Promise<string[] | "all"> {
  if (audience === "all") return "all";
  const rows = await tx
    .select({ id: delegationSeats.id })
    .from(delegationSeats)
    .where(
      and(
        eq(delegationSeats.agencyId, agencyId),
        eq(delegationSeats.delegationId, delegationId),
        inArray(delegationSeats.state, ["invited", "accepted"]),
        inArray(delegationSeats.id, seats),
      ),
    );
  if (rows.length < seats.length) throw new Refusal("invalid", { seats: ["not-in-group"] });
  return seats;
}

import { sql } from "drizzle-orm";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { readSeats } from "@/lib/delegations/queries/read-seats";
import { isUuid } from "@/lib/form-data";
import type { TravellerFollowUp } from "../types";
import { readFollowUps } from "./read-follow-ups";

/** What all who travelled were asked and answered, by month and name. */
export async function listFollowUps(
  context: Context<ActorOf<"admin">>,
  delegationId: string,
): Promise<TravellerFollowUp[]> {
  if (!isUuid(delegationId)) return [];
  const { agencyId } = context.actor;
  return context.read(async (tx) => {
    const seats = await readSeats(tx, agencyId, delegationId);
    const asked = await readFollowUps(tx, agencyId, delegationId, sql`true`);
    const { rows: there } = await tx.execute<{ id: string }>(sql`
      select s.id from delegation_seats s
      where s.agency_id = ${agencyId}::uuid and s.delegation_id = ${delegationId}::uuid
        and exists (select 1 from delegation_recipients(s.id))`);
    const travelled = seats.filter(({ state }) => state === "accepted");
    return travelled.flatMap(({ id, name }) =>
      asked
        .filter(({ seatId }) => seatId === id)
        .map((one) => ({ ...one, name, reachable: there.some((seat) => seat.id === id) })),
    );
  });
}

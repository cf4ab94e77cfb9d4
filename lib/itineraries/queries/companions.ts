import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { SeatState, TravellerKind } from "@/lib/domain/delegation-terms";
import type { Companion } from "../types";

type Found = { seat_id: string; kind: TravellerKind; name: string; state: SeatState; firm_id: string | null };

/** The group of a journey by name, as whoever asks may see it: those with a seat, or invited to one. */
export async function companionsOf(tx: Tx, delegationId: string): Promise<Companion[]> {
  const { rows } = await tx.execute<Found>(sql`select * from fellow_travellers(${delegationId}::uuid)`);
  return rows
    .filter(({ state }) => state === "accepted" || state === "invited")
    .map(({ seat_id: seatId, kind, name, firm_id: firmId }) => ({ seatId, kind, name, firmId }));
}

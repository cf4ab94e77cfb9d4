import { eq } from "drizzle-orm";
import { journeyReports } from "@/db/schema/delegation-after";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { readSeats } from "@/lib/delegations/queries/read-seats";
import { isUuid } from "@/lib/form-data";
import type { JourneyReports } from "../types";
import { readReports } from "./read-reports";

/** The handed-in reports of a journey by name, and who has not handed in yet. */
export async function listReports(
  context: Context<ActorOf<"admin">>,
  delegationId: string,
): Promise<JourneyReports> {
  if (!isUuid(delegationId)) return { reports: [], missing: [] };
  const { agencyId } = context.actor;
  return context.read(async (tx) => {
    const seats = await readSeats(tx, agencyId, delegationId);
    const which = allOf(eq(journeyReports.delegationId, delegationId), eq(journeyReports.state, "handed-in"));
    const found = await readReports(tx, agencyId, which);
    const reports = seats.flatMap(({ id, state: _, ...who }) =>
      found.filter(({ seatId }) => seatId === id).map((report) => ({ ...report, ...who })),
    );
    const missing = seats.filter(
      ({ id, state }) => state === "accepted" && !found.some(({ seatId }) => seatId === id),
    );
    return { reports, missing: missing.map(({ name }) => name) };
  });
}

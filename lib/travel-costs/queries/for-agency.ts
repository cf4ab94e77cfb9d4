import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { travelClaims, travelCosts } from "@/db/schema/travel-costs";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { readSeats } from "@/lib/delegations/queries/read-seats";
import { isUuid } from "@/lib/form-data";
import type { JourneyCosts, JourneyUse } from "../types";
import { claimColumns, itemColumns, toClaim } from "./columns";

/** The costs of one journey: each traveller's claim that was handed in once, who has none, and the use made of it. */
export async function getJourneyCosts(
  context: Context<ActorOf<"admin">>,
  delegationId: string,
): Promise<JourneyCosts> {
  if (!isUuid(delegationId)) return { claims: [], missing: [], use: { answered: 0, used: 0 } };
  const { agencyId } = context.actor;
  return context.read(async (tx) => {
    const seats = await readSeats(tx, agencyId, delegationId);
    const rows = await tx
      .select({ seatId: travelClaims.seatId, ...claimColumns })
      .from(travelClaims)
      .where(and(eq(travelClaims.agencyId, agencyId), eq(travelClaims.delegationId, delegationId)));
    const ids = rows.map(({ id }) => id);
    const items = await tx
      .select(itemColumns)
      .from(travelCosts)
      .where(and(eq(travelCosts.agencyId, agencyId), inArray(travelCosts.claimId, ids)))
      .orderBy(asc(travelCosts.spentOn), asc(travelCosts.createdAt), asc(travelCosts.id));
    const claims = seats.flatMap(({ id, state, ...who }) =>
      rows
        .filter(({ seatId, state: stands }) => seatId === id && stands !== "draft")
        .map(({ seatId: _, ...row }) => ({ ...toClaim(row, items), ...who, travels: state === "accepted" })),
    );
    const missing = seats.filter(
      ({ id, state }) =>
        state === "accepted" && !rows.some((row) => row.seatId === id && row.state !== "draft"),
    );
    return { claims, missing: missing.map(({ name }) => name), use: await useOf(tx, agencyId, delegationId) };
  });
}

/** An introduction that was used once counts as used; the two sides of a tie between travellers are one. */
async function useOf(tx: Tx, agencyId: string, delegationId: string): Promise<JourneyUse> {
  const { rows } = await tx.execute<JourneyUse>(sql`
    select count(*)::int as answered, (count(*) filter (where said.used))::int as used
    from (select bool_or(q.used) as used
      from introductions i
        join introduction_questions q on q.agency_id = i.agency_id and q.introduction_id = i.id and q.answered_at is not null
      where i.agency_id = ${agencyId}::uuid and i.delegation_id = ${delegationId}::uuid
      group by coalesce(i.tie_id, i.id)) said`);
  return rows[0] ?? { answered: 0, used: 0 };
}

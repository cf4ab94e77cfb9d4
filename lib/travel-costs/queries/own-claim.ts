import { and, asc, eq } from "drizzle-orm";
import { travelClaims, travelCosts } from "@/db/schema/travel-costs";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { ownRows } from "@/lib/context/traveller-scope";
import { isUuid } from "@/lib/form-data";
import type { Claim } from "../types";
import { claimColumns, itemColumns, toClaim } from "./columns";

/** The own costs of one journey; null where none were written down. */
export async function getOwnClaim(
  context: Context<ActorOf<"member" | "mentor">>,
  delegationId: string,
): Promise<Claim | null> {
  if (!isUuid(delegationId)) return null;
  return context.read(async (tx) => {
    const [row] = await tx
      .select(claimColumns)
      .from(travelClaims)
      .where(and(ownRows(context.actor, travelClaims), eq(travelClaims.delegationId, delegationId)));
    if (!row) return null;
    const items = await tx
      .select(itemColumns)
      .from(travelCosts)
      .where(and(ownRows(context.actor, travelCosts), eq(travelCosts.claimId, row.id)))
      .orderBy(asc(travelCosts.spentOn), asc(travelCosts.createdAt), asc(travelCosts.id));
    return toClaim(row, items);
  });
}

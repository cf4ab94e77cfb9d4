import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegations } from "@/db/schema/delegations";
import { travelClaims } from "@/db/schema/travel-costs";
import type { ActorOf } from "@/lib/context/actor";
import type { ClaimState } from "@/lib/domain/travel-costs";
import { Refusal } from "@/lib/errors";

type Admin = ActorOf<"admin">;
export type LockedClaim = Awaited<ReturnType<typeof lockedClaim>>;

// Names are written out: in a select of several tables the builder would not tell their columns apart.
const spent = sql<number>`(select coalesce(sum(c.amount_cents), 0) from travel_costs c
  where c.agency_id = travel_claims.agency_id and c.claim_id = travel_claims.id)`.mapWith(Number);

/** A claim of the agency with its sum and the journey's terms, held against other writers. */
export async function lockedClaim(tx: Tx, { agencyId }: Admin, seen: { claimId: string; version: number }) {
  const [row] = await tx
    .select({
      id: travelClaims.id,
      seatId: travelClaims.seatId,
      agencyId: travelClaims.agencyId,
      delegationId: travelClaims.delegationId,
      firmId: travelClaims.firmId,
      state: sql<ClaimState>`${travelClaims.state}`,
      version: travelClaims.version,
      spentCents: spent,
      delegation: delegations.name,
      seatCost: delegations.cost,
      percent: delegations.subsidyPercent,
      currency: delegations.currency,
    })
    .from(travelClaims)
    .innerJoin(
      delegations,
      and(eq(delegations.agencyId, travelClaims.agencyId), eq(delegations.id, travelClaims.delegationId)),
    )
    .where(and(eq(travelClaims.agencyId, agencyId), eq(travelClaims.id, seen.claimId)))
    .for("update", { of: travelClaims });
  if (!row) throw new Refusal("not-found");
  if (row.version !== seen.version) throw new Refusal("costs-changed");
  return row;
}

type Settled = { state: ClaimState; reason?: string; paidCents?: number; now: Date };

export async function settleClaim(tx: Tx, actor: Admin, claim: LockedClaim, settled: Settled): Promise<void> {
  const { state, reason = "", paidCents = null, now } = settled;
  const decided = { decidedAt: now, decidedBy: actor.accountId };
  await tx
    .update(travelClaims)
    .set({ state, reason, paidCents, ...decided, version: claim.version + 1 })
    .where(and(eq(travelClaims.agencyId, actor.agencyId), eq(travelClaims.id, claim.id)));
}

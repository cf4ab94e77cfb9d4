import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { travelClaims } from "@/db/schema/travel-costs";
import type { ActorOf } from "@/lib/context/actor";
import { ownRows } from "@/lib/context/traveller-scope";
import { type ClaimState, isOpenClaim } from "@/lib/domain/travel-costs";
import { Refusal } from "@/lib/errors";

type Own = ActorOf<"member" | "mentor">;

/** The own claim on a journey, held against other writers; refused once it is handed in. */
export async function openClaim(tx: Tx, actor: Own, which: { delegationId: string } | { claimId: string }) {
  const one =
    "claimId" in which
      ? eq(travelClaims.id, which.claimId)
      : eq(travelClaims.delegationId, which.delegationId);
  const [row] = await tx
    .select({
      id: travelClaims.id,
      delegationId: travelClaims.delegationId,
      state: sql<ClaimState>`${travelClaims.state}`,
      version: travelClaims.version,
    })
    .from(travelClaims)
    .where(and(ownRows(actor, travelClaims), one))
    .for("update");
  if (!row) throw new Refusal("not-found");
  if (!isOpenClaim(row.state)) throw new Refusal("handed-in");
  return row;
}

/** Whoever still looks at the claim as it was before is told so when handing it in. */
export async function noteChange(tx: Tx, actor: Own, claimId: string): Promise<void> {
  await tx
    .update(travelClaims)
    .set({ version: sql`${travelClaims.version} + 1` })
    .where(and(ownRows(actor, travelClaims), eq(travelClaims.id, claimId)));
}

import { sql } from "drizzle-orm";
import { travelClaims, travelCosts } from "@/db/schema/travel-costs";
import type { ClaimState, CostKind } from "@/lib/domain/travel-costs";
import type { Claim, CostItem } from "../types";

export const claimColumns = {
  id: travelClaims.id,
  state: sql<ClaimState>`${travelClaims.state}`,
  reason: travelClaims.reason,
  handedInAt: travelClaims.handedInAt,
  paidCents: travelClaims.paidCents,
  version: travelClaims.version,
};

export const itemColumns = {
  id: travelCosts.id,
  claimId: travelCosts.claimId,
  kind: sql<CostKind>`${travelCosts.kind}`,
  amountCents: travelCosts.amountCents,
  spentOn: travelCosts.spentOn,
  note: travelCosts.note,
};

type Row = Omit<Claim, "items" | "handedInAt"> & { handedInAt: Date | null };
type Item = CostItem & { claimId: string };

/** A claim with the items that are its own. */
export const toClaim = ({ handedInAt, ...row }: Row, items: readonly Item[]): Claim => ({
  ...row,
  handedInAt: handedInAt?.toISOString() ?? null,
  items: items.filter(({ claimId }) => claimId === row.id).map(({ claimId: _, ...item }) => item),
});

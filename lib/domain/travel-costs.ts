export const COST_KINDS = ["travel", "lodging", "fair-fee", "other"] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** The life of a traveller's costs: written down, handed in, asked back with a reason, accepted, paid. */
export const CLAIM_STATES = ["draft", "handed-in", "returned", "accepted", "paid"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** Costs that the traveller may still change. */
export const isOpenClaim = (state: ClaimState): boolean => state === "draft" || state === "returned";
/** Costs that the agency has taken as they are. */
export const isAcceptedClaim = (state: ClaimState): boolean => state === "accepted" || state === "paid";

/** Journeys on which costs can be written down: once the group is certain, until the accounts are settled. */
export const takesCosts = (state: string): boolean => ["confirmed", "travelled", "cancelled"].includes(state);

type Terms = { spentCents: number; seatCost: number; percent: number };
export type Subsidy = { countedCents: number; capCents: number; subsidyCents: number; isCapped: boolean };

/**
 * What the agency pays towards one traveller's costs: the delegation's share (per cent, 0 to 100) of what was spent, of
 * which no more counts than a seat was said to cost (`seatCost`, in whole units of the currency). In cents, halves
 * rounded up. The seat's cost as the cap is the portal's reading of the offer: what was announced is what is shared.
 */
export function subsidyOf({ spentCents, seatCost, percent }: Terms): Subsidy {
  const capCents = seatCost * 100;
  const countedCents = Math.min(spentCents, capCents);
  const subsidyCents = Math.floor((countedCents * percent + 50) / 100);
  return { countedCents, capCents, subsidyCents, isCapped: spentCents > capCents };
}

/** Fewer travellers or answers than this are not turned into a figure per head. */
export const LEAST_SHARED = 5;

type Sums = { spentCents: number; travellers: number; answered: number; used: number };

/**
 * Costs per traveller (of those whose costs were accepted) and per introduction that was used, in cents, rounded; null
 * where the figure would rest on too little: nobody's costs, fewer than five introductions asked about, or none used.
 */
export function perHead({ spentCents, travellers, answered, used }: Sums) {
  return {
    perTraveller: travellers > 0 ? Math.round(spentCents / travellers) : null,
    perUsed: answered >= LEAST_SHARED && used > 0 ? Math.round(spentCents / used) : null,
  };
}

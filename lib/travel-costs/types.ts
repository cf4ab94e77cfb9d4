import type { ClaimState, CostKind } from "@/lib/domain/travel-costs";

export type CostItem = { id: string; kind: CostKind; amountCents: number; spentOn: string; note: string };

export type Claim = {
  id: string;
  state: ClaimState;
  reason: string;
  handedInAt: string | null;
  paidCents: number | null;
  version: number;
  items: CostItem[];
};

/** A claim as the agency sees it; `name` is the firm's or the mentor's. */
export type TravellerClaim = Claim & {
  name: string;
  firmId: string | null;
  mentorId: string | null;
  /** False where the traveller gave the seat back after costs were written down. */
  travels: boolean;
};

/** How many introductions of the journey were asked about, and how many of them used. */
export type JourneyUse = { answered: number; used: number };
export type JourneyCosts = { claims: TravellerClaim[]; missing: string[]; use: JourneyUse };

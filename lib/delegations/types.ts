import type { DelegationState, SeatState, TravellerKind } from "@/lib/domain/delegation-terms";
import type { SeatStory } from "@/lib/domain/visits/explain-plan";
import type { Proof } from "@/lib/domain/visits/types";

export type DelegationFrame = {
  id: string;
  name: string;
  market: string;
  tradeOffice: string;
  programme: string;
  offerId: string | null;
  /** Of the fair or programme that it goes to, where it is one of the catalogue. */
  offer: string | null;
  startsOn: string;
  endsOn: string;
  applyUntil: string | null;
  seats: number;
  minNewcomers: number;
  minExperienced: number;
  cost: number;
  currency: string;
  subsidyPercent: number;
  state: DelegationState;
  /** Why it was called off; empty where it was not. */
  cancelledBecause: string;
  version: number;
};

export type DelegationLine = Pick<
  DelegationFrame,
  "id" | "name" | "market" | "tradeOffice" | "startsOn" | "endsOn" | "state"
>;

export type DelegationRow = DelegationLine & {
  seats: number;
  applied: number;
  invited: number;
  accepted: number;
};

export type Applicant = {
  id: string;
  kind: TravellerKind;
  firmId: string | null;
  mentorId: string | null;
  name: string;
  wish: number;
  note: string;
  seat: SeatState | null;
  reason: string | null;
};

export type Traveller = {
  seatId: string;
  kind: TravellerKind;
  name: string;
  line: string;
  state: SeatState;
  firmId: string | null;
  mentorId: string | null;
  buddyMentorId: string | null;
};

/** A delegation as a firm or a mentor sees it, with the own part in it. */
export type OwnPart = {
  wish: number | null;
  seatId: string | null;
  seat: SeatState | null;
  reason: string | null;
  /** Place on the waiting list, from 1. */
  turn: number | null;
};
export type DelegationForTraveller = { delegation: DelegationFrame; part: OwnPart; open: boolean };
export type OfferedDelegation = DelegationLine & { part: OwnPart; open: boolean };

export type PlanRun = {
  id: string;
  createdAt: string;
  publishedAt: string | null;
  delegations: number;
  travelling: number;
  left: number;
  value: number;
  bound: number;
  proved: boolean;
};

export type NamedReason = { id: string; name: string; kind: TravellerKind; code: string; because: string };
export type PlanView = PlanRun & {
  proof: Proof;
  locked: string[];
  groups: { delegation: DelegationLine; seats: (SeatStory & { name: string; kind: TravellerKind })[] }[];
  left: number;
  leftOut: NamedReason[];
  cancelled: { id: string; name: string; code: string }[];
  names: Record<string, string>;
};

import { and, eq, sql } from "drizzle-orm";
import { delegations } from "@/db/schema/delegations";
import { offers } from "@/db/schema/offers";
import type { DelegationState } from "@/lib/domain/delegation-terms";
import type { DelegationFrame } from "../types";

export const lineColumns = {
  id: delegations.id,
  name: delegations.name,
  market: delegations.market,
  tradeOffice: delegations.tradeOffice,
  startsOn: delegations.startsOn,
  endsOn: delegations.endsOn,
  state: sql<DelegationState>`${delegations.state}`,
};

export const frameColumns = {
  ...lineColumns,
  programme: delegations.programme,
  offerId: delegations.offerId,
  offer: offers.title,
  applyUntil: delegations.applyUntil,
  seats: delegations.seats,
  minNewcomers: delegations.minNewcomers,
  minExperienced: delegations.minExperienced,
  cost: delegations.cost,
  currency: delegations.currency,
  subsidyPercent: delegations.subsidyPercent,
  cancelledBecause: delegations.cancelledBecause,
  version: delegations.version,
} satisfies Record<keyof DelegationFrame, unknown>;

export const itsOffer = and(eq(offers.agencyId, delegations.agencyId), eq(offers.id, delegations.offerId));

import { randomUUID } from "node:crypto";
import {
  delegationApplications,
  delegationPlans,
  delegationSeats,
  delegations,
} from "@/db/schema/delegations";
import type { TestFirm, World } from "./world";

const nothing = { delegations: [], newcomers: [], experienced: [], conflicts: [] };
const none = {
  groups: [],
  left: [],
  cancelled: [],
  value: 0,
  bound: 0,
  proved: true,
  proof: "complete" as const,
};

export const visit = {
  name: "Ovens to Oslo",
  market: "NO",
  startsOn: "2027-03-01",
  endsOn: "2027-03-04",
  seats: 4,
  minNewcomers: 1,
  minExperienced: 1,
  cost: 1800,
  currency: "EUR",
  subsidyPercent: 40,
};

/** A firm that applied for a delegation and is invited to it. */
export async function fillDelegation(w: World, firm: TestFirm) {
  const { agencyId, id: firmId } = firm;
  const [delegationId, planId, seatId] = [randomUUID(), randomUUID(), randomUUID()];
  const made = { createdAt: w.now };
  await w.owner
    .insert(delegations)
    .values({ ...visit, ...made, agencyId, id: delegationId, state: "planned" });
  const own = { agencyId, firmId, delegationId };
  await w.owner.insert(delegationApplications).values({ ...own, wish: 1, appliedAt: w.now });
  const run = { id: planId, inputs: nothing, locked: [], result: none, publishedAt: w.now };
  await w.owner.insert(delegationPlans).values({ agencyId, ...run, ...made });
  const seat = { id: seatId, planId, kind: "newcomer", state: "invited", invitedAt: w.now };
  await w.owner.insert(delegationSeats).values({ ...own, ...seat });
  return { delegationId, planId, seatId };
}

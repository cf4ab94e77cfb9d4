import { randomUUID } from "node:crypto";
import {
  delegationApplications,
  delegationPlans,
  delegationSeats,
  delegations,
} from "@/db/schema/delegations";
import { visit } from "../support/full-delegation";
import type { TestFirm, TestMentor, World } from "../support/world";

/** An open delegation that firm and mentor applied for, a plan of it, and another one that they are invited to. */
export async function delegationThingsOf(w: World, firm: TestFirm, mentor: TestMentor, mark: string) {
  const { agencyId, id: firmId } = firm;
  const ids = { delegationId: randomUUID(), plannedVisitId: randomUUID(), delegationPlanId: randomUUID() };
  const made = { ...visit, agencyId, createdAt: w.now };
  await w.owner.insert(delegations).values([
    { ...made, id: ids.delegationId, name: "Open visit", state: "open" },
    { ...made, id: ids.plannedVisitId, name: "Planned visit", state: "planned" },
  ]);
  const asked = { agencyId, delegationId: ids.delegationId, wish: 1, note: `Hope ${mark}`, appliedAt: w.now };
  await w.owner.insert(delegationApplications).values([
    { ...asked, firmId },
    { ...asked, mentorId: mentor.id },
  ]);
  const group = {
    delegation: ids.delegationId,
    newcomers: [firmId],
    experienced: [mentor.id],
    buddies: [[firmId, mentor.id] as [string, string]],
  };
  const result = {
    groups: [group],
    left: [],
    cancelled: [],
    value: 1700,
    bound: 1700,
    proved: true,
    proof: "complete" as const,
  };
  const frame = { id: ids.delegationId, market: "NO", week: 1, seats: 4, minNewcomers: 1, minExperienced: 1 };
  const available = [ids.delegationId];
  const inputs = {
    delegations: [frame],
    newcomers: [{ id: firmId, sector: "28", markets: ["NO"], available }],
    experienced: [{ id: mentor.id, sector: "28", markets: { NO: 9 }, available, limit: 1 }],
    conflicts: [],
  };
  await w.owner
    .insert(delegationPlans)
    .values({ agencyId, id: ids.delegationPlanId, inputs, locked: [], result, createdAt: w.now });
  const seat = { agencyId, delegationId: ids.plannedVisitId, planId: ids.delegationPlanId, state: "invited" };
  await w.owner.insert(delegationSeats).values([
    { ...seat, kind: "newcomer", firmId, buddyMentorId: mentor.id },
    { ...seat, kind: "experienced", mentorId: mentor.id },
  ]);
  return ids;
}

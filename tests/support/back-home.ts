import { randomUUID } from "node:crypto";
import { delegationPlans, delegationSeats, delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { visit } from "./full-delegation";
import type { TestFirm, TestMentor, World } from "./world";

const inputs = { delegations: [], newcomers: [], experienced: [], conflicts: [] };
const result = {
  groups: [],
  left: [],
  cancelled: [],
  value: 0,
  bound: 0,
  proved: true,
  proof: "complete" as const,
};

export type Journey = {
  agencyId: string;
  delegationId: string;
  firms: TestFirm[];
  mentor: TestMentor;
  members: Context<ActorOf<"member">>[];
  guide: Context<ActorOf<"mentor">>;
  admin: Context<ActorOf<"admin">>;
};

/** A day some days from the world's one. */
export const dayOf = (w: World, days: number) =>
  new Date(w.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** A journey that ended yesterday, unless said otherwise, with some firms and one mentor who travelled. */
export async function backHome(
  w: World,
  given: Partial<typeof delegations.$inferInsert> & { firms?: number } = {},
): Promise<Journey> {
  const { firms: n = 2, ...columns } = given;
  const agencyId = (await w.agency()).id;
  const [delegationId, planId] = [randomUUID(), randomUUID()];
  const made = { agencyId, createdAt: w.now };
  const days = { startsOn: dayOf(w, -4), endsOn: dayOf(w, -1) };
  const frame = { ...visit, ...days, state: "travelled", ...columns };
  await w.owner.insert(delegations).values({ ...made, id: delegationId, ...frame });
  await w.owner.insert(delegationPlans).values({ ...made, id: planId, inputs, locked: [], result });
  const seat = { agencyId, delegationId, planId, state: "accepted", answeredAt: w.now };
  const firms: TestFirm[] = [];
  for (let at = 0; at < n; at += 1) {
    const firm = await w.firm(agencyId, { legalName: `Traveller ${at + 1}` });
    await w.owner.insert(delegationSeats).values({ ...seat, kind: "newcomer", firmId: firm.id });
    firms.push(firm);
  }
  const mentor = await w.mentor(agencyId);
  await w.owner.insert(delegationSeats).values({ ...seat, kind: "experienced", mentorId: mentor.id });
  const members = await Promise.all(firms.map((firm) => w.memberContext(firm)));
  return {
    agencyId,
    delegationId,
    firms,
    mentor,
    members: members as Journey["members"],
    guide: (await w.mentorContext(mentor)) as Journey["guide"],
    admin: (await w.adminContext(await w.administrator(agencyId), agencyId)) as Journey["admin"],
  };
}

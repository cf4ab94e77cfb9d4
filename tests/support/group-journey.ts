import { randomUUID } from "node:crypto";
import { delegationPlans, delegationSeats, delegations } from "@/db/schema/delegations";
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

const frame = {
  name: "Ovens to Oslo",
  market: "NO",
  startsOn: "2026-09-01",
  endsOn: "2026-09-03",
  seats: 20,
  minNewcomers: 1,
  minExperienced: 1,
  cost: 1800,
  currency: "EUR",
  subsidyPercent: 40,
  state: "confirmed",
};

/** A confirmed delegation on which these firms and mentors have taken seats; the seats by whose they are. */
export async function groupJourney(
  w: World,
  firms: readonly TestFirm[],
  mentors: readonly TestMentor[] = [],
) {
  const agencyId = firms[0]?.agencyId ?? mentors[0]?.agencyId ?? "";
  const [delegationId, planId] = [randomUUID(), randomUUID()];
  await w.owner.insert(delegations).values({ ...frame, agencyId, id: delegationId, createdAt: w.now });
  const plan = { agencyId, id: planId, inputs, locked: [], result, createdAt: w.now };
  await w.owner.insert(delegationPlans).values(plan);
  const seats = new Map<string, string>();
  const take = async (who: { id: string }, keys: { kind: string; firmId?: string; mentorId?: string }) => {
    const id = randomUUID();
    const row = { agencyId, id, delegationId, planId, state: "accepted", answeredAt: w.now };
    await w.owner.insert(delegationSeats).values({ ...row, ...keys });
    seats.set(who.id, id);
  };
  for (const firm of firms) await take(firm, { kind: "newcomer", firmId: firm.id });
  for (const mentor of mentors) await take(mentor, { kind: "experienced", mentorId: mentor.id });
  return { delegationId, planId, seatOf: ({ id }: { id: string }) => seats.get(id) ?? "" };
}

export const meetingForm = {
  subject: "Who sells what to whom",
  date: "2026-08-20",
  time: "09:30",
  timeZone: "Europe/Oslo",
  minutes: "90",
  place: "",
  link: "https://meet.example/ovens",
  prepare: "Three sentences on your firm.",
};

export const entryForm = {
  kind: "partner",
  title: "Nordkjøkken, buyer for hotels",
  date: "2026-09-01",
  from: "10:00",
  to: "11:00",
  audience: "all",
  seats: [] as string[],
  organisation: "Nordkjøkken AS",
  personName: "Ingrid Dahl",
  personRole: "Head of purchasing",
  place: "Karl Johans gate 1",
  wanted: "A first order for two hotels",
};

export const documentForm = {
  title: "Who is who",
  link: "https://files.example/who",
  note: "",
  edition: "final",
  datedOn: "2026-06-01",
  audience: "all",
  seats: [] as string[],
};

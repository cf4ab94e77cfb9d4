import { and, eq } from "drizzle-orm";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import type { Context } from "@/lib/context/context";
import { answerInvitation } from "@/lib/delegations/commands/answer-invitation";
import { applyForDelegation } from "@/lib/delegations/commands/apply";
import { createDelegation } from "@/lib/delegations/commands/create-delegation";
import { moveDelegation } from "@/lib/delegations/commands/edit-delegation";
import { publishPlan } from "@/lib/delegations/commands/publish-plan";
import { runPlan } from "@/lib/delegations/commands/run-plan";
import type { DelegationState } from "@/lib/domain/delegation-terms";
import { adminOn, granted, memberOn, mentorOn, type Stage } from "./cast";
import { meetPeople } from "./contact-life";
import { DEMO_CONTACTS } from "./contact-list";
import { prepare } from "./itinerary-life";
import type { SettledFirm, SettledMentor, Settlement } from "./settle";
import { introduce, nameFellows } from "./tie-life";

const FRAME = {
  offerId: "",
  applyUntil: "",
  seats: "10",
  minNewcomers: "2",
  minExperienced: "1",
  cost: "1900",
  currency: "EUR",
  subsidyPercent: "50",
};

const HOPES = [
  "We look for a dealer with a workshop.",
  "Two buyers of chains, and what they ask for before a trial.",
  "Somebody who can tell us how approvals really go there.",
  "A partner for service: without one we cannot sell.",
  "To see our rivals' stands, and to hear what they charge.",
];

type Plan = { name: string; market: string; opened: number; leaves: number };

/** A journey that is over, one with a group that is invited, and one that is open for applications. */
export async function travel(stage: Stage, settlement: Settlement): Promise<void> {
  const { firms, mentors } = settlement;
  const [first, second] = [mentors[0], mentors.find(({ markets }) => markets[0] !== mentors[0]?.markets[0])];
  const guide = mentors.find(({ markets }) => markets[0] === "SE");
  if (!first || !second || !guide) throw new Error("the demonstration has too few people to travel");
  const over = { name: "Buyers and workshops", market: "SE", opened: -330, leaves: -240 };
  const back = await open(stage, settlement, over);
  const group = firms.filter((_, index) => [0, 1, 4, 6, 7].includes(index));
  await apply(stage, back, group, guide, -310);
  await invite(stage, settlement, -300);
  for (const firm of group) await accept(await memberOn(stage, firm, -295), back);
  await accept(await mentorOn(stage, guide, -295), back);
  await takeOn(stage, settlement, back, [-270, "confirmed"]);
  const spring = { leaves: -240, meets: [-258], writtenOn: -256, publishedOn: -250, meetings: metBefore() };
  await prepare(stage, settlement, { delegationId: back, ...spring });
  await takeOn(stage, settlement, back, [-235, "travelled"]);
  await meetPeople(stage, settlement, { delegationId: back, country: "SE", back: -236, guide });
  await nameFellows(stage, group, guide, -236);
  await introduce(stage, settlement);
  const market = (mentor: SettledMentor) => mentor.markets[0] ?? "SE";
  const next = { name: "Dealers and buyers", market: market(first), opened: -40, leaves: 45 };
  const planned = await open(stage, settlement, next);
  await apply(stage, planned, firms.slice(0, 6), first, -30);
  await invite(stage, settlement, -20);
  await accept(await mentorOn(stage, first, -15), planned);
  // One of those invited cannot come; whoever waited longest is invited instead, and has not answered yet.
  const [busy, ...coming] = await invitedTo(stage, planned, firms);
  for (const firm of coming) await accept(await memberOn(stage, firm, -15), planned);
  if (busy) {
    const note = "Our sales manager is at the factory in that week.";
    const no = { delegationId: planned, answer: "declined", reason: "person-away", note };
    granted(await answerInvitation(await memberOn(stage, busy, -14), no));
  }
  const ahead = { leaves: 45, meets: [-4, 12], writtenOn: -6, publishedOn: -3 };
  await prepare(stage, settlement, { delegationId: planned, ...ahead });
  const last = { name: "Makers meet importers", market: market(second), opened: -12, leaves: 160 };
  await apply(stage, await open(stage, settlement, last), firms.slice(3, 9), second, -8);
}

async function open(stage: Stage, settlement: Settlement, plan: Plan): Promise<string> {
  const { name, market, opened, leaves } = plan;
  const what = { name, market, tradeOffice: "Trade office of the embassy" };
  const days = { startsOn: stage.build.on(leaves), endsOn: stage.build.on(leaves + 3) };
  const programme = "Two days of visits to dealers and buyers, an evening at the embassy, a day at a fair.";
  const office = await adminOn(stage, settlement, opened);
  const { id } = granted(await createDelegation(office, { ...FRAME, ...what, ...days, programme }));
  await takeOn(stage, settlement, id, [opened, "open"]);
  return id;
}

async function takeOn(
  stage: Stage,
  settlement: Settlement,
  delegationId: string,
  [day, to]: [number, DelegationState],
): Promise<void> {
  const [row] = await stage.build.db
    .select({ version: delegations.version })
    .from(delegations)
    .where(eq(delegations.id, delegationId));
  const form = { delegationId, version: String(row?.version), to };
  granted(await moveDelegation(await adminOn(stage, settlement, day), form));
}

async function invite(stage: Stage, settlement: Settlement, day: number): Promise<void> {
  const { id: planId } = granted(await runPlan(await adminOn(stage, settlement, day), {}));
  granted(await publishPlan(await adminOn(stage, settlement, day + 1), { planId }));
}

/** The firms of the list that hold an invitation. */
async function invitedTo(stage: Stage, delegationId: string, firms: readonly SettledFirm[]) {
  const seats = await stage.build.db
    .select({ firmId: delegationSeats.firmId })
    .from(delegationSeats)
    .where(and(eq(delegationSeats.delegationId, delegationId), eq(delegationSeats.state, "invited")));
  return firms.filter(({ id }) => seats.some(({ firmId }) => firmId === id));
}

/** Takes the seat; who waits for one has none to take. */
async function accept(context: Context, delegationId: string): Promise<void> {
  const outcome = await answerInvitation(context, { delegationId, answer: "accepted" });
  if (!outcome.ok && outcome.code !== "answered") granted(outcome);
}

async function apply(
  stage: Stage,
  delegationId: string,
  firms: readonly SettledFirm[],
  mentor: SettledMentor,
  day: number,
): Promise<void> {
  for (const [at, firm] of firms.entries()) {
    const form = { delegationId, wish: String(1 + (at % 2)), note: HOPES[at % HOPES.length] ?? "" };
    granted(await applyForDelegation(await memberOn(stage, firm, day), form));
  }
  granted(
    await applyForDelegation(await mentorOn(stage, mentor, day), { delegationId, wish: "1", note: "" }),
  );
}

/** The meetings at which the contacts were made that the firms recorded afterwards. */
const metBefore = () =>
  DEMO_CONTACTS.map((ofFirm) =>
    ofFirm.map(({ person, role, organisation }) => ({
      person,
      role,
      organisation,
      place: "",
      wanted: "Whether we fit what they buy.",
    })),
  );

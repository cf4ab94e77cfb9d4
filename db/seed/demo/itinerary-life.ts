import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { delegationSeats } from "@/db/schema/delegations";
import { addEntry } from "@/lib/itineraries/commands/add-entry";
import { answerPreparation } from "@/lib/itineraries/commands/answer-preparation";
import { changeEntry } from "@/lib/itineraries/commands/change-entry";
import { holdPreparation } from "@/lib/itineraries/commands/hold-preparation";
import { publishProgramme } from "@/lib/itineraries/commands/publish-programme";
import { schedulePreparation } from "@/lib/itineraries/commands/schedule-preparation";
import { addDocument } from "@/lib/itineraries/commands/share-document";
import { refuseWish, wishMeeting } from "@/lib/itineraries/commands/wish-meeting";
import { adminOn, granted, memberOn, type Stage } from "./cast";
import { DEMO_DOCUMENTS, DEMO_MEETING_WISHES, DEMO_MEETINGS, type DemoMeeting } from "./itinerary-list";
import type { SettledFirm, Settlement } from "./settle";

/** A journey that leaves on one day and is prepared from another one on, both counted from today. */
export type Ahead = {
  delegationId: string;
  leaves: number;
  /** The first preparatory meeting; a second one may follow. */
  meets: readonly number[];
  writtenOn: number;
  publishedOn: number;
  meetings?: readonly (readonly DemoMeeting[])[];
};

/** The group meets, says whom it wants to see, and gets its programme and its documents. */
export async function prepare(stage: Stage, settlement: Settlement, ahead: Ahead): Promise<void> {
  const group = await groupOf(stage, settlement, ahead.delegationId);
  if (group.length === 0) return;
  for (const [number, day] of ahead.meets.entries()) await meet(stage, settlement, ahead, group, number, day);
  await write(stage, settlement, ahead, group);
  await share(stage, settlement, ahead, group);
}

type Member = { firm: SettledFirm; seatId: string };

async function groupOf(stage: Stage, { firms }: Settlement, delegationId: string): Promise<Member[]> {
  const seats = await stage.build.db
    .select({ id: delegationSeats.id, firmId: delegationSeats.firmId })
    .from(delegationSeats)
    .where(and(eq(delegationSeats.delegationId, delegationId), eq(delegationSeats.state, "accepted")));
  return firms.flatMap((firm) => {
    const seat = seats.find(({ firmId }) => firmId === firm.id);
    return seat ? [{ firm, seatId: seat.id }] : [];
  });
}

const MEETINGS = [
  {
    subject: "Getting to know each other and the market",
    time: "15:00",
    place: "Northreach, meeting room 2",
    link: "",
    prepare: "Three sentences: what you sell, to whom, and what you hope to bring home.",
  },
  {
    subject: "Conversations with buyers: how they go there",
    time: "09:30",
    place: "",
    link: "https://meet.northreach.example/group",
    prepare: "Bring the price list as you would hand it to a buyer there.",
  },
] as const;

async function meet(
  stage: Stage,
  settlement: Settlement,
  { delegationId }: Ahead,
  group: readonly Member[],
  number: number,
  day: number,
): Promise<void> {
  const words = MEETINGS[number % MEETINGS.length] ?? MEETINGS[0];
  const form = { ...words, date: stage.build.on(day), timeZone: "Europe/Copenhagen", minutes: "90" };
  const set = Math.min(day - 10, -2);
  const office = await adminOn(stage, settlement, set);
  const { id } = granted(await schedulePreparation(office, { ...form, delegationId }, randomUUID()));
  for (const [at, { firm }] of group.entries()) {
    if (number > 0 && at % 3 === 2) continue;
    const coming = at === 1 && number > 0 ? "no" : "yes";
    granted(await answerPreparation(await memberOn(stage, firm, set + 1), { preparationId: id, coming }));
  }
  if (day >= 0) return;
  const there = and(eq(delegationSeats.delegationId, delegationId), eq(delegationSeats.state, "accepted"));
  const seats = await stage.build.db.select({ id: delegationSeats.id }).from(delegationSeats).where(there);
  const attended = seats.map((seat) => seat.id).filter((seat) => seat !== group[2]?.seatId);
  const after = await adminOn(stage, settlement, day + 1);
  granted(await holdPreparation(after, { preparationId: id, version: "1", attended }));
}

const HOURS = [
  [0, "13:00", "14:00"],
  [1, "09:30", "10:30"],
  [1, "13:30", "15:00"],
] as const;
const COMMON = [
  [
    "briefing",
    "Briefing at the trade office",
    0,
    "09:30",
    "11:30",
    "Hear how buyers decide here, and about payment and approvals.",
  ],
  ["reception", "Evening at the embassy", 0, "18:30", "20:30", "Meet former participants and buyers."],
  [
    "fair",
    "Day at the fair",
    2,
    "10:00",
    "16:00",
    "See rivals' stands in the morning; the group meets at 14:00.",
  ],
  ["other", "What we take home", 3, "09:00", "10:30", "Name three contacts and one next step for each firm."],
] as const;

type Form = Record<string, unknown>;
const EMPTY = { organisation: "", personName: "", personRole: "", place: "", wanted: "" };

async function write(stage: Stage, settlement: Settlement, ahead: Ahead, group: readonly Member[]) {
  const { delegationId, leaves, writtenOn, publishedOn } = ahead;
  const wishes = await wish(stage, ahead, group);
  const office = await adminOn(stage, settlement, writtenOn);
  const add = async (day: number, form: Form) => {
    const when = { delegationId, date: stage.build.on(leaves + day) };
    return granted(await addEntry(office, { ...EMPTY, ...when, ...form }, randomUUID())).id;
  };
  const common = COMMON.map(([kind, title, day, from, to, wanted]) => {
    const form = { kind, title, from, to, wanted, audience: "all", seats: [] };
    return { day, form };
  });
  const ids: string[] = [];
  for (const { day, form } of common) ids.push(await add(day, form));
  for (const [at, { seatId }] of group.entries())
    for (const [number, one] of ((ahead.meetings ?? DEMO_MEETINGS)[at] ?? []).entries()) {
      const [day, from, to] = HOURS[number] ?? HOURS[0];
      const { person: personName, role: personRole, ...host } = one;
      const title = `${one.organisation}: ${personRole.toLowerCase()}`;
      const whom = { audience: "chosen", seats: [seatId], wishId: at + number === 0 ? wishes[0] : "" };
      await add(day, { ...host, ...whom, personName, personRole, title, kind: "partner", from, to });
    }
  const reply = "No leasing company has time in these days; the trade office sends names.";
  granted(await refuseWish(office, { wishId: wishes[2], reply }));
  granted(await publishProgramme(await adminOn(stage, settlement, publishedOn), { delegationId }));
  const [first] = common;
  const moved = { ...EMPTY, ...first?.form, date: stage.build.on(leaves), place: "Second floor, room 210" };
  const change = { ...moved, entryId: ids[0], version: "1" };
  granted(await changeEntry(await adminOn(stage, settlement, publishedOn + 1), change));
}

async function wish(stage: Stage, { delegationId, writtenOn }: Ahead, group: readonly Member[]) {
  const ids: string[] = [];
  for (const [at, [whom, why]] of DEMO_MEETING_WISHES.entries()) {
    const who = group[at] ?? group[0];
    if (!who) continue;
    const context = await memberOn(stage, who.firm, writtenOn - 1);
    ids.push(granted(await wishMeeting(context, { delegationId, whom, why }, randomUUID())).id);
  }
  return ids;
}

async function share(stage: Stage, settlement: Settlement, ahead: Ahead, group: readonly Member[]) {
  const { delegationId, publishedOn } = ahead;
  const office = await adminOn(stage, settlement, publishedOn);
  for (const [at, document] of DEMO_DOCUMENTS.entries()) {
    const named = at === DEMO_DOCUMENTS.length - 1 ? group.slice(0, 1).map(({ seatId }) => seatId) : [];
    const readers = { audience: named.length > 0 ? "chosen" : "all", seats: named };
    const form = { ...document, ...readers, delegationId, datedOn: stage.build.on(publishedOn - at) };
    granted(await addDocument(office, form, randomUUID()));
  }
}

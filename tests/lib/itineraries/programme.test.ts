import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { delegationEntries, delegationEntrySeats, delegationWishes } from "@/db/schema/delegation-agenda";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { recordIntroduction } from "@/lib/contacts/commands/record-introduction";
import type { Context } from "@/lib/context/context";
import { addEntry } from "@/lib/itineraries/commands/add-entry";
import { changeEntry, removeEntry } from "@/lib/itineraries/commands/change-entry";
import { publishProgramme, setClock } from "@/lib/itineraries/commands/publish-programme";
import { refuseWish, wishMeeting, withdrawWish } from "@/lib/itineraries/commands/wish-meeting";
import { getProgramme } from "@/lib/itineraries/queries/programme";
import { listRecorded, listWishes } from "@/lib/itineraries/queries/wishes";
import { entryForm, groupJourney } from "../../support/group-journey";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let admin: Context;
let firms: [TestFirm, TestFirm];
let mentor: TestMentor;
let delegationId: string;
let seatOf: (who: { id: string }) => string;

beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
});
beforeEach(async () => {
  const { id } = await w.agency();
  admin = await w.adminContext(await w.administrator(id), id);
  firms = [await w.firm(id), await w.firm(id)];
  mentor = await w.mentor(id);
  ({ delegationId, seatOf } = await groupJourney(w, firms, [mentor]));
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const clash = { ok: false, code: "invalid", fields: { from: ["clash"] } };
const add = (changes: Partial<typeof entryForm> & { wishId?: string } = {}, by = admin) =>
  addEntry(by, { ...entryForm, delegationId, ...changes }, randomUUID());
async function added(changes: Partial<typeof entryForm> & { wishId?: string } = {}): Promise<string> {
  const made = await add(changes);
  if (!made.ok) throw new Error(`${made.code} ${JSON.stringify(made.fields)}`);
  return made.value.id;
}
const forOne = (who: { id: string }) => ({ audience: "chosen", seats: [seatOf(who)] });
const programmeFor = (context: Context) => getProgramme(context as never, delegationId);

describe("the programme", () => {
  it("is written by administrators by the clock of the market, on days of the visit", async () => {
    const id = await added();
    const [row] = await w.owner.select().from(delegationEntries).where(eq(delegationEntries.id, id));
    expect(row?.startsAt.toISOString()).toBe("2026-09-01T08:00:00.000Z");
    const programme = await programmeFor(admin);
    expect(programme).toMatchObject({ timeZone: "Europe/Oslo", publishedAt: null });
    expect(programme?.entries).toMatchObject([
      { date: "2026-09-01", from: "10:00", to: "11:00", mark: null },
    ]);
    const [told] = await w.owner.select().from(audit).where(eq(audit.subjectId, delegationId));
    expect(told?.verb).toBe("programme.entry-added");
    expect(await add({}, await w.memberContext(firms[0]))).toEqual(refused("forbidden"));
    const elsewhere = (await w.agency()).id;
    const stranger = await w.adminContext(await w.administrator(elsewhere), elsewhere);
    expect(await add({}, stranger)).toEqual(refused("not-found"));
  });

  it("refuses other days, ends before beginnings, nobody, and strangers, and writes nothing", async () => {
    const before = await w.owner.$count(delegationEntries);
    expect(await add({ date: "2026-09-04" })).toMatchObject({ fields: { date: ["not-on-visit"] } });
    const wrong = { from: "12:00", to: "11:00", audience: "chosen" };
    expect(await add(wrong)).toMatchObject({ fields: { to: ["ends-before-start"], seats: ["nobody"] } });
    const strangers = { audience: "chosen", seats: [randomUUID()] };
    expect(await add(strangers)).toMatchObject({ fields: { seats: ["not-in-group"] } });
    expect(await w.owner.$count(delegationEntries)).toBe(before);
  });

  it("puts nobody in two places, and lets one thing begin when another ends", async () => {
    const [one, other] = firms;
    const first = await added(forOne(one));
    expect(await add({ ...forOne(one), from: "10:30", to: "12:00" })).toMatchObject(clash);
    expect(await add({ from: "10:59", to: "12:00" })).toMatchObject(clash);
    await added({ ...forOne(one), from: "11:00", to: "12:00" });
    const second = await added({ ...forOne(other), from: "10:30", to: "12:00" });
    const move = { ...entryForm, ...forOne(one), entryId: second, version: "1", from: "10:30" };
    expect(await changeEntry(admin, move)).toMatchObject(clash);
    expect(await removeEntry(admin, { entryId: first, version: "1" })).toMatchObject({ ok: true });
    expect(await changeEntry(admin, move)).toMatchObject({ ok: true });
    expect(await changeEntry(admin, { ...move, version: "1" })).toEqual(refused("conflict"));
  });

  it("gives a firm's hour once, whoever of two administrators is first", async () => {
    const again = await w.adminContext(await w.administrator(mentor.agencyId), mentor.agencyId);
    const outcomes = await Promise.all([add(forOne(firms[0])), add(forOne(firms[0]), again)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: expect.stringMatching(/^(invalid|busy)$/) });
  });

  it("is kept apart by the database too, for whoever writes past the rule", async () => {
    const [one, other] = firms;
    const [first, second] = [await added(forOne(one)), await added(forOne(other))];
    const own = { agencyId: one.agencyId, entryId: second, seatId: seatOf(one) };
    const write = w.owner.insert(delegationEntrySeats).values(own).execute();
    await expect(write).rejects.toMatchObject({ cause: { constraint: "delegation_entries_apart" } });
    const widen = w.owner
      .update(delegationEntries)
      .set({ forAll: true })
      .where(eq(delegationEntries.id, first));
    await expect(widen.execute()).rejects.toMatchObject({
      cause: { constraint: "delegation_entries_apart" },
    });
    const abroad = await groupJourney(w, [await w.firm(one.agencyId)]);
    const [stranger] = await w.owner
      .select()
      .from(delegationSeats)
      .where(eq(delegationSeats.delegationId, abroad.delegationId));
    const smuggle = w.owner.insert(delegationEntrySeats).values({ ...own, seatId: stranger?.id ?? "" });
    const named = { cause: { constraint: "delegation_entry_seats_journey" } };
    await expect(smuggle.execute()).rejects.toMatchObject(named);
  });

  it("goes by another clock only while nothing stands on it", async () => {
    expect(await setClock(admin, { delegationId, timeZone: "Moon/Base" })).toEqual(refused("invalid"));
    expect(await setClock(admin, { delegationId, timeZone: "Europe/London" })).toMatchObject({ ok: true });
    await added();
    expect((await programmeFor(admin))?.entries).toMatchObject([{ startsAt: "2026-09-01T09:00:00.000Z" }]);
    const change = { delegationId, timeZone: "Europe/Oslo" };
    expect(await setClock(admin, change)).toEqual(refused("clock-in-use"));
  });
});

describe("a published programme", () => {
  it("is mailed once; each sees what is for all and for themselves, and changes carry a mark", async () => {
    const [one, other] = firms;
    const [owner, rival] = [await w.memberContext(one), await w.memberContext(other)];
    expect(await publishProgramme(admin, { delegationId })).toEqual(refused("programme-empty"));
    const all = await added({ from: "08:00", to: "09:00", title: "Briefing" });
    const own = await added(forOne(one));
    await added({ ...forOne(mentor), title: "With the mentor" });
    expect(await programmeFor(owner)).toBeNull();
    const sent = await w.owner.$count(mails);
    expect(await publishProgramme(admin, { delegationId })).toMatchObject({ ok: true });
    expect(await w.owner.$count(mails)).toBe(sent + 3);
    expect(await publishProgramme(admin, { delegationId })).toEqual(refused("programme-published"));
    const titles = async (context: Context) =>
      (await programmeFor(context))?.entries.map(({ title }) => title);
    expect(await titles(owner)).toEqual(["Briefing", entryForm.title]);
    expect(await titles(rival)).toEqual(["Briefing"]);
    expect(await titles(await w.mentorContext(mentor))).toEqual(["Briefing", "With the mentor"]);
    w.now = new Date(w.now.getTime() + 60_000);
    admin = await w.adminContext(await w.administrator(one.agencyId), one.agencyId);
    const change = { ...entryForm, ...forOne(one), entryId: own, version: "1", place: "Room 2" };
    expect(await changeEntry(admin, change)).toMatchObject({ ok: true });
    expect(await removeEntry(admin, { entryId: all, version: "1" })).toMatchObject({ ok: true });
    await added({ ...forOne(one), from: "15:00", to: "16:00", title: "One more" });
    const seen = (await programmeFor(owner))?.entries.map(({ title, mark }) => [title, mark]);
    expect(seen).toEqual([
      ["Briefing", "cancelled"],
      [entryForm.title, "changed"],
      ["One more", "new"],
    ]);
    expect(await w.owner.$count(mails)).toBe(sent + 3);
    const seats = { state: "declined" };
    await w.owner.update(delegationSeats).set(seats).where(eq(delegationSeats.firmId, one.id));
    expect(await programmeFor(owner)).toBeNull();
  });

  it("is hidden by the policies too", async () => {
    const [one, other] = firms;
    const hidden = await added(forOne(other));
    await added({ ...forOne(one), from: "12:00", to: "13:00" });
    await publishProgramme(admin, { delegationId });
    const owner = await w.memberContext(one);
    const rows = await owner.read((tx) => tx.select({ id: delegationEntries.id }).from(delegationEntries));
    expect(rows).toHaveLength(1);
    const seats = await owner.read((tx) => tx.select().from(delegationEntrySeats));
    expect(seats.map(({ entryId }) => entryId)).not.toContain(hidden);
    const write = owner.write((tx) => tx.update(delegationEntries).set({ title: "Mine" }).returning());
    expect(await write).toEqual([]);
  });

  it("stands as it is once the delegation is closed", async () => {
    const entryId = await added();
    await w.owner.update(delegations).set({ state: "closed" }).where(eq(delegations.id, delegationId));
    expect(await add({ from: "15:00", to: "16:00" })).toEqual(refused("journey-over"));
    expect(await removeEntry(admin, { entryId, version: "1" })).toEqual(refused("journey-over"));
  });
});

describe("wishes to meet somebody", () => {
  const wish = { whom: "A buyer of hotel kitchens", why: "We fit their size" };

  it("are up to five a firm, the firm's and the agency's alone, and become entries or an answer", async () => {
    const [one, other] = firms;
    const [owner, rival] = [await w.memberContext(one), await w.memberContext(other)];
    const asked: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const made = await wishMeeting(owner, { delegationId, ...wish }, randomUUID());
      if (made.ok) asked.push(made.value.id);
    }
    const [first = "", second = "", third = ""] = asked;
    expect(await wishMeeting(owner, { delegationId, ...wish }, randomUUID())).toEqual(refused("wishes-full"));
    expect(await listWishes(rival as never, delegationId)).toEqual([]);
    expect(await withdrawWish(rival, { wishId: first })).toEqual(refused("not-found"));
    const entryId = await added({ ...forOne(one), wishId: first });
    expect(await withdrawWish(owner, { wishId: first })).toEqual(refused("wish-settled"));
    expect(await refuseWish(admin, { wishId: second, reply: "They are away" })).toMatchObject({ ok: true });
    expect(await withdrawWish(owner, { wishId: third })).toMatchObject({ ok: true });
    const states = (await listWishes(owner as never, delegationId)).map(({ state }) => state);
    expect(states.sort()).toEqual(["open", "open", "refused", "taken"]);
    await removeEntry(admin, { entryId, version: "1" });
    const [again] = await w.owner.select().from(delegationWishes).where(eq(delegationWishes.id, first));
    expect(again).toMatchObject({ state: "open", entryId: null });
  });

  it("are for firms with a seat", async () => {
    const outside = await w.memberContext(await w.firm(mentor.agencyId));
    const form = { delegationId, ...wish };
    expect(await wishMeeting(outside, form, randomUUID())).toEqual(refused("not-found"));
    expect(await wishMeeting(await w.mentorContext(mentor), form)).toEqual(refused("forbidden"));
  });
});

describe("a person met", () => {
  it("is known as recorded once the firm has recorded the contact", async () => {
    w.now = new Date("2026-09-05T08:00:00Z");
    const later = new Date(w.now.getTime());
    await w.database.owner.query("update sessions set expires_at = $1, last_seen_at = $2", [
      new Date(later.getTime() + 86_400_000),
      later,
    ]);
    const owner = await w.memberContext(firms[0]);
    const { personName, personRole, organisation } = entryForm;
    const met = { personName, personRole, organisation, country: "NO", introducedOn: "2026-09-01" };
    const where = { kind: "market", place: "delegation", delegationId, consent: "on" };
    expect(await recordIntroduction(owner, { ...met, ...where }, randomUUID())).toMatchObject({ ok: true });
    expect(await listRecorded(owner as never, delegationId)).toEqual([personName]);
  });
});

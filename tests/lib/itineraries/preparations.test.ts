import { randomUUID } from "node:crypto";
import { eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { delegationPreparationAnswers, delegationPreparations } from "@/db/schema/delegation-agenda";
import type { Context } from "@/lib/context/context";
import { answerPreparation } from "@/lib/itineraries/commands/answer-preparation";
import { cancelPreparation, changePreparation } from "@/lib/itineraries/commands/change-preparation";
import { holdPreparation } from "@/lib/itineraries/commands/hold-preparation";
import { schedulePreparation } from "@/lib/itineraries/commands/schedule-preparation";
import { listPreparations } from "@/lib/itineraries/queries/preparations";
import { remindOfPreparations } from "@/lib/jobs/preparation-reminders";
import { groupJourney, meetingForm } from "../../support/group-journey";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let admin: Context;
let firms: [TestFirm, TestFirm];
let mentor: TestMentor;
let delegationId: string;
let seatOf: (who: { id: string }) => string;
let jobs: Database;

beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  jobs = openDatabase(w.database.urls.job, { max: 2 });
});
afterAll(() => jobs.close());
beforeEach(async () => {
  w.now = new Date("2026-06-15T09:30:00.000Z");
  const { id } = await w.agency();
  admin = await w.adminContext(await w.administrator(id), id);
  firms = [await w.firm(id), await w.firm(id)];
  mentor = await w.mentor(id);
  ({ delegationId, seatOf } = await groupJourney(w, firms, [mentor]));
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const mailsLike = (subject: string) => w.owner.select().from(mails).where(like(mails.subject, subject));
async function scheduled(): Promise<string> {
  const made = await schedulePreparation(admin, { ...meetingForm, delegationId }, randomUUID());
  if (!made.ok) throw new Error(`${made.code} ${JSON.stringify(made.fields)}`);
  return made.value.id;
}
const one = (context: Context) => listPreparations(context as never, delegationId).then(([first]) => first);
const onDay = async (at: string) => {
  w.now = new Date(at);
  const until = new Date(w.now.getTime() + 30 * 86_400_000);
  await w.database.owner.query("update sessions set expires_at = $1, last_seen_at = $2", [until, w.now]);
  admin = await w.adminContext(await w.administrator(mentor.agencyId), mentor.agencyId);
};

describe("a preparatory meeting", () => {
  it("is set by administrators, mailed with an entry for the calendar, and seen by the group", async () => {
    await w.database.owner.query("delete from mails");
    const id = await scheduled();
    const [row] = await w.owner
      .select()
      .from(delegationPreparations)
      .where(eq(delegationPreparations.id, id));
    expect(row?.startsAt.toISOString()).toBe("2026-08-20T07:30:00.000Z");
    const sent = await mailsLike("%preparatory meeting%");
    expect(sent).toHaveLength(3);
    expect(sent[0]?.calendar).toContain("DTSTART:20260820T073000Z");
    expect(sent[0]?.body).toContain("Three sentences on your firm.");
    const owner = await w.memberContext(firms[0]);
    expect(await one(owner)).toMatchObject({ id, date: "2026-08-20", time: "09:30", answers: [] });
    const outside = await w.memberContext(await w.firm(mentor.agencyId));
    expect(await listPreparations(outside as never, delegationId)).toEqual([]);
    const told = await w.owner.select().from(audit).where(eq(audit.subjectId, delegationId));
    expect(told.map(({ verb }) => verb)).toEqual(["preparation.scheduled"]);
    const form = { ...meetingForm, delegationId };
    expect(await schedulePreparation(owner, form)).toEqual(refused("forbidden"));
  });

  it("is refused without a place, in the past, at a time that clocks skip, or without https", async () => {
    const before = await w.owner.$count(delegationPreparations);
    const tried = async (changes: Record<string, string>) => {
      const outcome = await schedulePreparation(admin, { ...meetingForm, delegationId, ...changes });
      return outcome.ok ? {} : outcome.fields;
    };
    expect(await tried({ link: "" })).toEqual({ place: ["nowhere"] });
    expect(await tried({ date: "2026-01-10" })).toEqual({ date: ["passed"] });
    expect(await tried({ date: "2027-03-28", time: "02:30" })).toEqual({ time: ["skipped-time"] });
    expect(await tried({ link: "http://meet.example" })).toEqual({ link: ["not-https"] });
    expect(await tried({ link: "javascript:alert(1)" })).toEqual({ link: ["not-https"] });
    expect(await tried({ timeZone: "Oslo" })).toEqual({ timeZone: ["unknown-zone"] });
    expect(await w.owner.$count(delegationPreparations)).toBe(before);
  });

  it("is answered by each for themselves, and the last word counts", async () => {
    const preparationId = await scheduled();
    const owner = await w.memberContext(firms[0]);
    expect(await answerPreparation(owner, { preparationId, coming: "yes" })).toMatchObject({ ok: true });
    expect(await answerPreparation(owner, { preparationId, coming: "no" })).toMatchObject({ ok: true });
    const guide = await w.mentorContext(mentor);
    expect(await answerPreparation(guide, { preparationId, coming: "yes" })).toMatchObject({ ok: true });
    expect((await one(owner))?.mine).toEqual({ coming: false, attended: null });
    const answers = (await one(admin))?.answers.map(({ seatId, coming }) => [seatId, coming]);
    expect(answers).toContainEqual([seatOf(firms[0]), false]);
    expect(answers).toContainEqual([seatOf(firms[1]), null]);
    expect(answers).toContainEqual([seatOf(mentor), true]);
    const outside = await w.memberContext(await w.firm(mentor.agencyId));
    expect(await answerPreparation(outside, { preparationId, coming: "yes" })).toEqual(refused("not-found"));
    const rows = await owner.read((tx) => tx.select().from(delegationPreparationAnswers));
    expect(rows.map(({ seatId }) => seatId)).toEqual([seatOf(firms[0])]);
  });

  it("is changed and called off with a word to the group, by whoever saw it as it stands", async () => {
    const preparationId = await scheduled();
    await w.database.owner.query("delete from mails");
    const change = { ...meetingForm, preparationId, version: "1", time: "11:00" };
    expect(await changePreparation(admin, change)).toMatchObject({ ok: true });
    expect(await changePreparation(admin, change)).toEqual(refused("conflict"));
    expect(await mailsLike("%changed%")).toHaveLength(3);
    const off = { preparationId, version: "2", because: "The speaker is ill" };
    expect(await cancelPreparation(admin, off)).toMatchObject({ ok: true });
    const [told] = await mailsLike("%called off%");
    expect(told?.calendar).toContain("STATUS:CANCELLED");
    expect(told?.body).toContain("The speaker is ill");
    const owner = await w.memberContext(firms[0]);
    expect(await answerPreparation(owner, { preparationId, coming: "yes" })).toEqual(
      refused("meeting-settled"),
    );
    expect(await cancelPreparation(admin, { ...off, version: "3" })).toEqual(refused("meeting-settled"));
  });

  it("keeps who was there, after it began", async () => {
    const preparationId = await scheduled();
    const held = { preparationId, version: "1", attended: [seatOf(firms[0])] };
    expect(await holdPreparation(admin, held)).toEqual(refused("not-yet"));
    await onDay("2026-08-20T09:00:00Z");
    const strangers = { ...held, attended: [randomUUID()] };
    expect(await holdPreparation(admin, strangers)).toMatchObject({ fields: { attended: ["not-in-group"] } });
    expect(await holdPreparation(admin, held)).toMatchObject({ ok: true });
    expect(await one(admin)).toMatchObject({ state: "held", begun: true });
    expect((await one(await w.memberContext(firms[0])))?.mine?.attended).toBe(true);
    expect((await one(await w.memberContext(firms[1])))?.mine?.attended).toBe(false);
  });

  it("is reminded of once, a day before, whoever has not said that they cannot come", async () => {
    // The worker reminds all agencies; those of the other tests here would be among them.
    await w.owner.update(delegationPreparations).set({ state: "cancelled" });
    const preparationId = await scheduled();
    await answerPreparation(await w.memberContext(firms[0]), { preparationId, coming: "no" });
    await w.database.owner.query("delete from mails");
    const at = (instant: string) =>
      remindOfPreparations({ database: jobs, now: new Date(instant), requestId: "reminders" });
    expect(await at("2026-08-19T07:00:00Z")).toBe(0);
    expect(await at("2026-08-19T08:00:00Z")).toBe(1);
    expect(await at("2026-08-19T09:00:00Z")).toBe(0);
    const to = (await mailsLike("%preparatory meeting%")).map(({ toEmail }) => toEmail);
    expect(to.sort()).toEqual([firms[1].owner.email, mentor.person.email].sort());
  });
});

import { eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { feedback } from "@/db/schema/hand-overs";
import { meetings } from "@/db/schema/meetings";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { giveFeedback } from "@/lib/feedback/commands/give-feedback";
import { listAskedFeedback, listDueFeedback, listFeedback } from "@/lib/feedback/queries";
import { openFeedback } from "@/lib/jobs/open-feedback";
import { agreeMeeting } from "@/lib/meetings/commands/agree-meeting";
import { holdMeeting } from "@/lib/meetings/commands/hold-meeting";
import { proposeMeeting } from "@/lib/meetings/commands/propose-meeting";
import { listWorkOfFirm, listWorkOfMentor } from "@/lib/meetings/queries/work";
import { type TestFirm, type TestMentor, type TestPerson, type World, world } from "../../support/world";

let w: World;
let jobs: Database;
let agencyId: string;
let admin: TestPerson;
let mentor: TestMentor;
let firm: TestFirm;
let assignmentId: string;

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 2 });
  agencyId = (await w.agency()).id;
  admin = await w.administrator(agencyId);
});
afterAll(() => jobs.close());
beforeEach(async () => {
  mentor = await w.mentor(agencyId);
  firm = await w.firm(agencyId);
  assignmentId = await w.assign(firm, mentor);
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const both = async () => [await w.memberContext(firm), await w.mentorContext(mentor)] as const;
async function meet(times: number) {
  const held = { state: "held", subject: "Prices", minutes: 60, spentMinutes: 60, proposedBy: "firm" };
  const by = { agencyId, firmId: firm.id, assignmentId, mentorId: mentor.id, createdBy: firm.owner.id };
  const row = { ...held, ...by, startsAt: w.now, createdAt: w.now };
  await w.owner.insert(meetings).values(Array(times).fill(row));
}
const give = (context: Context, worth = "4") =>
  giveFeedback(context, { firmId: firm.id, assignmentId, worth, helped: "Names.", change: "" });
const sides = async (context: Context) =>
  (await listFeedback(context, { firmId: firm.id })).map(({ side }) => side).sort();
const bare = async (context: Context) =>
  (
    await context.read((tx) =>
      tx.select({ side: feedback.side }).from(feedback).where(eq(feedback.firmId, firm.id)),
    )
  )
    .map(({ side }) => side)
    .sort();

describe("asking by mail", () => {
  it("writes to both sides after every third meeting held, once, and says what waits", async () => {
    const [owner, advisor] = await both();
    const told = async () =>
      (await w.owner.select().from(mails).where(like(mails.subject, "After %")))
        .filter(({ toEmail }) => [firm.owner.email, mentor.person.email].includes(toEmail))
        .map(({ subject }) => subject);
    const hold = async () => {
      const about = { firmId: firm.id, assignmentId, subject: "Prices", place: "", minutes: "60" };
      const made = await proposeMeeting(advisor, { ...about, at1: "2026-06-16T10:00" });
      const place = { firmId: firm.id, meetingId: made.ok ? made.value.id : "" };
      await agreeMeeting(owner, { ...place, version: "1", position: "1" });
      const later = await w.contextOf(
        mentor.person,
        { kind: "mentor", id: agencyId },
        new Date("2026-06-17"),
      );
      const held = { ...place, version: "2", spentMinutes: "60" };
      expect(await holdMeeting(later, held)).toMatchObject({ ok: true });
      expect(await holdMeeting(later, held)).toMatchObject({ ok: false });
    };
    await meet(1);
    await hold();
    expect(await told()).toEqual([]);
    await hold();
    expect(await told()).toHaveLength(2);
    for (const context of [owner, advisor] as Context<ActorOf<"member" | "mentor">>[])
      expect(await listAskedFeedback(context)).toMatchObject([{ firmId: firm.id, due: 3 }]);
    await give(owner);
    expect(await listAskedFeedback(owner as Context<ActorOf<"member">>)).toEqual([]);
    await hold();
    expect(await told()).toHaveLength(2);
  });
});

describe("what the agency sees of a pair", () => {
  it("is how often, when and how long they met, the light, the hand-over, and both sides' words", async () => {
    const office = (await w.adminContext(admin, agencyId)) as Context<ActorOf<"admin">>;
    const quiet = new Date(w.now.getTime() - 50 * 86_400_000);
    await w.owner.update(assignments).set({ since: quiet }).where(eq(assignments.id, assignmentId));
    const [before] = await listWorkOfFirm(office, { firmId: firm.id });
    expect(before).toMatchObject({ dates: [], minutes: 0, silence: { light: "quiet" }, handOver: null });
    await meet(3);
    const [after] = await listWorkOfMentor(office, { mentorId: mentor.id });
    const now = w.now.toISOString();
    expect(after).toMatchObject({ firmId: firm.id, dates: [now, now, now], minutes: 180, endedAt: null });
    expect(after?.silence?.light).toBe("fine");
    const elsewhere = (await w.agency()).id;
    const stranger = await w.adminContext(await w.administrator(elsewhere), elsewhere);
    expect(await listWorkOfFirm(stranger as Context<ActorOf<"admin">>, { firmId: firm.id })).toEqual([]);
  });
});

describe("feedback", () => {
  it("is due after every third meeting held, once a side", async () => {
    const [owner] = await both();
    await meet(2);
    expect(await give(owner)).toEqual(refused("not-due"));
    await meet(1);
    expect(await listDueFeedback(owner, { firmId: firm.id })).toMatchObject([{ held: 3, due: 3 }]);
    expect(await give(owner, "6")).toEqual(refused("invalid"));
    expect(await give(owner)).toMatchObject({ ok: true });
    expect(await give(owner)).toEqual(refused("already-given"));
    expect(await listDueFeedback(owner, { firmId: firm.id })).toMatchObject([{ due: null }]);
    await meet(3);
    expect(await listDueFeedback(owner, { firmId: firm.id })).toMatchObject([{ held: 6, due: 6 }]);
    const traces = await w.owner.select({ verb: audit.verb }).from(audit).where(eq(audit.firmId, firm.id));
    expect(traces).toEqual([{ verb: "feedback.given" }]);
  });

  it("is read by the agency at once, by the other side when both have spoken", async () => {
    const [owner, advisor] = await both();
    const office = await w.adminContext(admin, agencyId);
    await meet(3);
    await give(owner);
    expect([await sides(owner), await sides(advisor), await sides(office)]).toEqual([["firm"], [], ["firm"]]);
    expect(await bare(advisor), "row-level security says the same").toEqual([]);
    await give(advisor, "5");
    for (const context of [owner, advisor, office]) {
      expect(await sides(context)).toEqual(["firm", "mentor"]);
      expect(await bare(context)).toEqual(["firm", "mentor"]);
    }
  });

  it("opens by itself after 14 days", async () => {
    const [owner, advisor] = await both();
    await meet(3);
    await give(advisor);
    const open = (days: number) =>
      openFeedback({
        database: jobs,
        now: new Date(w.now.getTime() + days * 86_400_000),
        requestId: "daily",
      });
    await open(13);
    expect(await sides(owner)).toEqual([]);
    expect(await open(14)).toBeGreaterThan(0);
    expect(await open(14)).toBe(0);
    expect(await sides(owner)).toEqual(["mentor"]);
  });

  it("is nobody else's", async () => {
    await meet(3);
    const second = await w.mentor(agencyId);
    expect(await give(await w.mentorContext(second))).toEqual(refused("not-found"));
    expect(await give(await w.adminContext(admin, agencyId))).toEqual(refused("forbidden"));
    const neighbour = await w.firm(agencyId);
    expect(await give(await w.memberContext(neighbour))).toEqual(refused("not-found"));
  });
});

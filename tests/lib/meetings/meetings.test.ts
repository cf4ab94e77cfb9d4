import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accounts, mails } from "@/db/schema/accounts";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { meetings, meetingTimes } from "@/db/schema/meetings";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { listMentors } from "@/lib/directory/queries/mentors";
import { agreeMeeting } from "@/lib/meetings/commands/agree-meeting";
import { cancelMeeting } from "@/lib/meetings/commands/cancel-meeting";
import { holdMeeting } from "@/lib/meetings/commands/hold-meeting";
import { offerTimes } from "@/lib/meetings/commands/offer-times";
import { proposeMeeting } from "@/lib/meetings/commands/propose-meeting";
import { getMeeting } from "@/lib/meetings/queries/get-meeting";
import { listUpcoming } from "@/lib/meetings/queries/lines";
import { listMyFirms } from "@/lib/mentors/queries/list-firms";
import { first } from "../../authorisation/rows/query-row";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let mentor: TestMentor;
let firm: TestFirm;
let assignmentId: string;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
  await w.owner
    .update(accounts)
    .set({ timeZone: "America/New_York" })
    .where(eq(accounts.id, mentor.person.id));
});
beforeEach(async () => {
  firm = await w.firm(agencyId, { legalName: "Tidewater Lamps" });
  await w.owner.update(accounts).set({ timeZone: "Europe/Copenhagen" }).where(eq(accounts.id, firm.owner.id));
  assignmentId = await w.assign(firm, mentor);
});

const refused = (code: string, fields = {}) => expect.objectContaining({ ok: false, code, fields });
const both = async () => [await w.memberContext(firm), await w.mentorContext(mentor)] as const;
const form = (times: Record<string, string>) => ({
  firmId: firm.id,
  assignmentId,
  subject: "Prices for Sweden",
  minutes: "60",
  ...times,
});
const at = (at1: string) => form({ at1 });
async function proposed(times = at("2026-07-01T10:00")) {
  const outcome = await proposeMeeting(await w.memberContext(firm), times);
  if (!outcome.ok) throw new Error(outcome.code);
  return { firmId: firm.id, meetingId: outcome.value.id };
}
const timesOf = async (meetingId: string) =>
  (await w.owner.select().from(meetingTimes).where(eq(meetingTimes.meetingId, meetingId)))
    .toSorted((a, b) => a.position - b.position)
    .map(({ startsAt }) => startsAt.toISOString());
const mailsTo = async (email: string) => w.owner.select().from(mails).where(eq(mails.toEmail, email));

describe("proposed times", () => {
  it("mean what the proposer's clock shows, in order and each once, and read by the other's clock", async () => {
    const { meetingId } = await proposed(
      form({ at1: "2026-07-02T15:30", at2: "2026-07-01T10:00", at3: "2026-07-01T10:00" }),
    );
    expect(await timesOf(meetingId)).toEqual(["2026-07-01T08:00:00.000Z", "2026-07-02T13:30:00.000Z"]);
    const mail = (await mailsTo(mentor.person.email)).at(-1);
    expect(mail?.subject).toContain("Prices for Sweden");
    expect(mail?.body).toContain("Wed, 1 Jul 2026, 04:00");
    expect(mail?.body).toContain(`https://portal.example/mentor/${agencyId}/firms/${firm.id}/meetings/`);
  });

  it("hold across the change of clocks: an hour in winter is another instant than in summer", async () => {
    const { meetingId } = await proposed(form({ at1: "2026-10-24T09:00", at2: "2026-10-26T09:00" }));
    expect(await timesOf(meetingId)).toEqual(["2026-10-24T07:00:00.000Z", "2026-10-26T08:00:00.000Z"]);
  });

  it("of a time that comes twice mean the first", async () => {
    const { meetingId } = await proposed(at("2026-10-25T02:30"));
    expect(await timesOf(meetingId)).toEqual(["2026-10-25T00:30:00.000Z"]);
  });

  it("are refused where clocks skip them, where they are over, and where there are none", async () => {
    const context = await w.memberContext(firm);
    const attempt = (times: Record<string, string>) => proposeMeeting(context, form(times));
    expect(await attempt({ at1: "2027-03-28T02:30" })).toEqual(refused("invalid", { at1: ["skipped-time"] }));
    expect(await attempt({ at1: "2026-06-15T11:29" })).toEqual(refused("invalid", { at1: ["passed"] }));
    expect(await attempt({})).toEqual(refused("invalid", { at1: ["required"] }));
    expect(await attempt({ at2: "2026-02-30T10:00" })).toEqual(refused("invalid", { at2: ["invalid-time"] }));
    expect(await w.owner.select().from(meetings).where(eq(meetings.firmId, firm.id))).toEqual([]);
  });
});

describe("a meeting", () => {
  it("is agreed by the other side alone, on one of the times", async () => {
    const [owner, advisor] = await both();
    const place = { ...(await proposed()), version: "1" };
    expect(await agreeMeeting(owner, { ...place, position: "1" })).toEqual(refused("own-times"));
    expect(await agreeMeeting(advisor, { ...place, position: "2" })).toEqual(
      refused("invalid", { position: ["invalid"] }),
    );
    expect(await agreeMeeting(advisor, { ...place, position: "1" })).toMatchObject({ ok: true });
    const meeting = await getMeeting(owner, place);
    expect(meeting).toMatchObject({ state: "agreed", startsAt: "2026-07-01T08:00:00.000Z", version: 2 });
    expect((await mailsTo(firm.owner.email)).at(-1)?.body).toContain("Wed, 1 Jul 2026, 10:00");
    expect(await agreeMeeting(advisor, { ...place, position: "1" })).toEqual(refused("conflict"));
  });

  it("takes other times from either side; then it is the other's turn", async () => {
    const [owner, advisor] = await both();
    const place = await proposed();
    const other = { ...place, version: "1", at1: "2026-07-03T09:00" };
    expect(await offerTimes(advisor, other)).toMatchObject({ ok: true });
    expect(await timesOf(place.meetingId)).toEqual(["2026-07-03T13:00:00.000Z"]);
    expect(await agreeMeeting(advisor, { ...place, version: "2", position: "1" })).toEqual(
      refused("own-times"),
    );
    expect(await agreeMeeting(owner, { ...place, version: "2", position: "1" })).toMatchObject({ ok: true });
  });

  it("is held only after it began, by the mentor, with the time spent", async () => {
    const [owner, advisor] = await both();
    const place = await proposed();
    await agreeMeeting(advisor, { ...place, version: "1", position: "1" });
    const held = { ...place, version: "2", spentMinutes: "90" };
    expect(await holdMeeting(owner, held)).toEqual(refused("forbidden"));
    expect(await holdMeeting(advisor, held)).toEqual(refused("not-yet"));
    const ready = { ...advisor, now: new Date("2026-07-01T09:00:00Z") };
    expect(await holdMeeting(ready, held)).toMatchObject({ ok: true });
    expect(await getMeeting(owner, place)).toMatchObject({ state: "held", spentMinutes: 90 });
    expect(await cancelMeeting(owner, { ...place, version: "3", because: "x" })).toEqual(refused("not-open"));
  });

  it("is called off with a reason that the other side reads", async () => {
    const [owner, advisor] = await both();
    const place = { ...(await proposed()), version: "1" };
    expect(await cancelMeeting(advisor, { ...place, because: "" })).toEqual(
      refused("invalid", { because: ["required"] }),
    );
    expect(await cancelMeeting(advisor, { ...place, because: "A fair." })).toMatchObject({ ok: true });
    expect(await getMeeting(owner, place)).toMatchObject({ state: "cancelled", cancelledBecause: "A fair." });
    expect((await mailsTo(firm.owner.email)).at(-1)?.body).toContain("A fair.");
  });

  it("stands among the next ones of both, and leaves its trace", async () => {
    const [owner, advisor] = await both();
    const { meetingId } = await proposed();
    const lines = async (context: Context) => listUpcoming(context as Context<ActorOf<"member" | "mentor">>);
    expect(await lines(owner)).toMatchObject([{ id: meetingId, myTurn: false }]);
    expect((await lines(advisor)).find(({ id }) => id === meetingId)).toMatchObject({ myTurn: true });
    const traces = await w.owner
      .select({ verb: audit.verb })
      .from(audit)
      .where(and(eq(audit.firmId, firm.id), eq(audit.subjectId, meetingId)));
    expect(traces).toEqual([{ verb: "meeting.proposed" }]);
  });

  it("is not there for another mentor of the firm, nor for its own after the assignment", async () => {
    const place = await proposed();
    const second = await w.mentor(agencyId);
    await w.assign(firm, second);
    expect(await getMeeting(await w.mentorContext(second), place)).toBeNull();
    const advisor = await w.mentorContext(mentor);
    expect(await getMeeting(advisor, place)).not.toBeNull();
    await w.owner.update(assignments).set({ endedAt: w.now }).where(eq(assignments.id, assignmentId));
    expect(await getMeeting(advisor, place)).toBeNull();
    const bare = await advisor.read((tx) =>
      tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.firmId, firm.id)),
    );
    expect(bare, "row-level security says the same").toEqual([]);
    expect(await cancelMeeting(advisor, { ...place, version: "1", because: "x" })).toEqual(
      refused("not-found"),
    );
    const other = await proposeMeeting(advisor, at("2026-07-01T10:00"));
    expect(other).toEqual(refused("not-found"));
  });

  it("is proposed once under one key", async () => {
    const [context, key] = [await w.memberContext(firm), randomUUID()];
    const first = await proposeMeeting(context, at("2026-07-01T10:00"), key);
    expect(await proposeMeeting(context, at("2026-07-01T10:00"), key)).toEqual(first);
    expect(await w.owner.select().from(meetings).where(eq(meetings.firmId, firm.id))).toHaveLength(1);
  });
});

describe("silence", () => {
  it("is counted from the last meeting held, on the mentor's home and the agency's list", async () => {
    const admin = await w.adminContext(await w.administrator(agencyId), agencyId);
    const quiet = await w.mentor(agencyId);
    const pair = await w.assign(firm, quiet);
    const ago = (days: number) => new Date(w.now.getTime() - days * 86_400_000);
    await w.owner
      .update(assignments)
      .set({ since: ago(300) })
      .where(eq(assignments.id, pair));
    const context = await w.mentorContext(quiet);
    const mine = async () =>
      (await listMyFirms(context as Context<ActorOf<"mentor">>, first)).rows[0]?.silence;
    const theirs = async () =>
      (await listMentors(admin as Context<ActorOf<"admin">>, first)).rows.find(({ id }) => id === quiet.id)
        ?.silence;
    expect([await mine(), await theirs()]).toEqual(Array(2).fill({ days: 300, light: "silent" }));
    const held = { state: "held", subject: "Prices", minutes: 60, spentMinutes: 60, proposedBy: "firm" };
    const by = {
      agencyId,
      firmId: firm.id,
      assignmentId: pair,
      mentorId: quiet.id,
      createdBy: firm.owner.id,
    };
    await w.owner.insert(meetings).values({ ...held, ...by, startsAt: ago(50), createdAt: ago(60) });
    expect([await mine(), await theirs()]).toEqual(Array(2).fill({ days: 50, light: "quiet" }));
  });
});

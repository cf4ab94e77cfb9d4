import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { actions } from "@/db/schema/plans";
import { visits } from "@/db/schema/reviews";
import { listHistory, listNews } from "@/lib/agencies/queries/history";
import type { AgencyEvent } from "@/lib/agencies/types";
import { addComment } from "@/lib/comments/commands/add-comment";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { textsIn } from "@/lib/i18n/texts";
import { recordVisit } from "@/lib/timeline/commands/record-visit";
import { getTimeline } from "@/lib/timeline/queries/timeline";
import { anItem, type Handed, handIn, planOf, share } from "../../support/advisory";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let mentor: TestMentor;
let firm: TestFirm;
let handed: Handed;
let plan: { planId: string; actionId: string };
let assignment: string;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  assignment = await w.assign(firm, mentor);
  handed = await handIn(w, firm);
  plan = await planOf(w, firm);
});

const minutes = (count: number) => new Date(w.now.getTime() + count * 60_000);
const asMentor = (now = w.now) => w.contextOf(mentor.person, { kind: "mentor", id: agencyId }, now);
const asMember = (now = w.now) => w.contextOf(firm.owner, { kind: "member", id: firm.id }, now);
const refused = (code: string) => expect.objectContaining({ ok: false, code });
const entries = async (context: Context) => (await getTimeline(context, { firmId: firm.id })).entries;
const happened = (
  scope: string,
  verb = "firm.profile-changed",
  more: Partial<typeof audit.$inferInsert> = {},
) =>
  w.owner.insert(audit).values({
    agencyId,
    at: w.now,
    accountId: firm.owner.id,
    hat: "member",
    verb,
    firmId: firm.id,
    subjectKind: "firm",
    subjectId: firm.id,
    scope,
    ...more,
  });
const asAdmin = async () =>
  (await w.adminContext(await w.administrator(agencyId), agencyId)) as Context<ActorOf<"admin">>;
const comment = async (context: Context, subjectKind: string, subjectId: string, itemKey = "") =>
  addComment(context, { firmId: firm.id, subjectKind, subjectId, itemKey, body: `On ${subjectKind}` });

describe("a firm's timeline", () => {
  it("says who did what where, in words", async () => {
    await comment(await asMentor(), "assessment", handed.assessmentId, anItem);
    await comment(await asMember(minutes(1)), "action", plan.actionId);
    const [last, first] = await entries(await asMember());
    expect(last).toMatchObject({
      verb: "comment.added",
      by: firm.owner.name,
      mine: true,
      words: "On action",
      place: { kind: "action", id: plan.actionId, title: "Visit two dealers in Hamburg" },
    });
    expect(first).toMatchObject({
      hat: "mentor",
      by: mentor.person.name,
      place: { kind: "assessment", round: 1, itemKey: anItem, title: expect.stringContaining("?") },
    });
  });

  it("shows a mentor what the firm shares and nothing else, from the next request on", async () => {
    for (const scope of ["any", "none", "diagnosis", "answers", "plan", "drafts"]) await happened(scope);
    const context = await asMentor();
    expect(await entries(context)).toHaveLength(4);
    await share(w, firm, "plan", false);
    expect(await entries(context)).toHaveLength(3);
    await share(w, firm, "drafts", true);
    expect(await entries(context)).toHaveLength(4);
    expect(await entries(await asMember())).toHaveLength(6);
    const admin = await w.administrator(agencyId);
    expect(await entries(await w.adminContext(admin, agencyId))).toHaveLength(6);
    await w.owner.update(assignments).set({ endedAt: w.now }).where(eq(assignments.id, assignment));
    expect(await entries(context)).toEqual([]);
  });

  it("is empty for other firms, other mentors, other agencies", async () => {
    await happened("any");
    const others = [
      await w.memberContext(await w.firm(agencyId)),
      await w.mentorContext(await w.mentor(agencyId)),
      await w.adminContext(await w.administrator((await w.agency()).id), "").catch(() => null),
    ];
    for (const context of others) if (context) expect(await entries(context)).toEqual([]);
  });

  it("has a fixed order for what happened at the same instant", async () => {
    for (let at = 0; at < 7; at += 1) await happened("any");
    const ids = (await entries(await asMember())).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    const admin = await asAdmin();
    const list = { q: "", sort: { id: "at", desc: true }, page: 1, pageSize: 500, filters: {} };
    const rows = (await listHistory(admin, list)).rows.filter(({ firmId }) => firmId === firm.id);
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it("names the action, the mentor and the kind of review in the agency's history", async () => {
    await happened("plan", "action.moved", { subjectKind: "action", subjectId: plan.actionId });
    await happened("any", "assignment.begun", { subjectKind: "assignment", subjectId: assignment });
    const list = { q: "", sort: { id: "at", desc: true }, page: 1, pageSize: 500, filters: {} };
    const rows = (await listHistory(await asAdmin(), list)).rows.filter(({ firmId }) => firmId === firm.id);
    const [action] = await w.owner.select().from(actions).where(eq(actions.id, plan.actionId));
    expect(rows.map(({ subject }) => subject).sort()).toEqual([action?.title, mentor.person.name].sort());
  });

  it("comes in pages, counted over everything", async () => {
    for (let at = 0; at < 7; at += 1) await happened("any");
    const page = await getTimeline(await asMember(), { firmId: firm.id, page: 2, pageSize: 5 });
    expect(page).toMatchObject({ total: 7, page: 2 });
    expect(page.entries).toHaveLength(2);
  });
});

describe("a handing in", () => {
  const handedIn = async () => {
    const subject = { subjectKind: "assessment", subjectId: handed.assessmentId };
    const change = { from: null, to: 1 };
    await happened("diagnosis", "assessment.submitted", { ...subject, changes: { status: change } });
    await happened("answers", "answers.submitted", { ...subject, changes: { one: change, two: change } });
  };
  const told = async (context: Context) => (await entries(context)).map(({ verb, count }) => [verb, count]);

  it("is told once, with the number of answers", async () => {
    await handedIn();
    const once = [["assessment.submitted", 2]];
    for (const context of [await asMember(), await asMentor()]) expect(await told(context)).toEqual(once);
    expect(await getTimeline(await asMember(), { firmId: firm.id })).toMatchObject({ total: 1 });
    const admin = await asAdmin();
    const ofFirm = (rows: AgencyEvent[]) => rows.filter(({ firmId }) => firmId === firm.id);
    const news = ofFirm(await listNews(admin, new Date(0), 100));
    expect(news.map(({ verb, count }) => [verb, count])).toEqual(once);
  });

  it("tells a mentor what the firm shows of it", async () => {
    await handedIn();
    await share(w, firm, "answers", false);
    expect(await told(await asMentor())).toEqual([["assessment.submitted", 0]]);
    const words = textsIn("timeline", "en");
    expect(words("verbs.assessment-submitted", { count: 0 })).toBe("handed in the answers.");
    expect(words("verbs.assessment-submitted", { count: 39 })).toContain("(39 given or changed).");
    await share(w, firm, "answers", true);
    await share(w, firm, "diagnosis", false);
    expect(await told(await asMentor())).toEqual([["answers.submitted", 2]]);
  });
});

describe("a visit", () => {
  it("marks what others did since the visit before, and not what one did oneself", async () => {
    await recordVisit(await asMentor(), { firmId: firm.id });
    await comment(await asMember(minutes(10)), "action", plan.actionId);
    await comment(await asMentor(minutes(20)), "action", plan.actionId);
    const later = await asMentor(minutes(120));
    expect((await entries(later)).map(({ fresh }) => fresh)).toEqual([false, true]);
    await recordVisit(later, { firmId: firm.id });
    expect((await entries(await asMentor(minutes(125)))).map(({ fresh }) => fresh)).toEqual([false, true]);
    expect((await entries(await asMentor(minutes(300)))).map(({ fresh }) => fresh)).toEqual([false, false]);
  });

  it("is written at most every five minutes, apart for each person and hat", async () => {
    expect(await recordVisit(await asMentor(), { firmId: firm.id })).toMatchObject({
      value: { recorded: true },
    });
    expect(await recordVisit(await asMentor(minutes(4)), { firmId: firm.id })).toMatchObject({
      value: { recorded: false },
    });
    await recordVisit(await asMentor(minutes(6)), { firmId: firm.id });
    await recordVisit(await asMember(), { firmId: firm.id });
    const rows = await w.owner.select().from(visits).where(eq(visits.firmId, firm.id));
    expect(rows.map(({ hat, lastAt }) => [hat, lastAt]).sort()).toEqual([
      ["member", w.now],
      ["mentor", minutes(6)],
    ]);
  });

  it("is refused where the firm is not one's own", async () => {
    const stranger = await w.mentorContext(await w.mentor(agencyId));
    expect(await recordVisit(stranger, { firmId: firm.id })).toEqual(refused("not-found"));
    expect(await recordVisit(await asMentor(), { firmId: "x" })).toEqual(refused("invalid"));
    expect(await w.owner.select().from(visits).where(eq(visits.firmId, firm.id))).toEqual([]);
  });
});

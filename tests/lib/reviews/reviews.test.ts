import { randomUUID } from "node:crypto";
import { and, asc, desc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mails } from "@/db/schema/accounts";
import { assessments } from "@/db/schema/assessments";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { plans } from "@/db/schema/plans";
import { reviews } from "@/db/schema/reviews";
import { decideReview } from "@/lib/reviews/commands/decide-review";
import { getReviewPlace, listWaiting } from "@/lib/reviews/queries";
import { type Handed, handIn, planOf, share } from "../../support/advisory";
import { type TestFirm, type TestMentor, type TestPerson, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let mentor: TestMentor;
let admin: TestPerson;
let firm: TestFirm;
let handed: Handed;
let plan: { planId: string; actionId: string };
let assignment: string;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1/none");
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
  vi.stubEnv("AUTH_SECRET", "x".repeat(40));
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
  admin = await w.administrator(agencyId);
});

beforeEach(async () => {
  firm = await w.firm(agencyId, { legalName: "Ovnværk ApS" });
  assignment = await w.assign(firm, mentor);
  handed = await handIn(w, firm);
  plan = await planOf(w, firm);
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const ofAssessment = (verdict = "signed-off", body = "Good work.", version: unknown = 1) => ({
  firmId: firm.id,
  kind: "assessment",
  subjectId: handed.assessmentId,
  version,
  verdict,
  body,
});
const ofPlan = (verdict = "signed-off", body = "") => ({
  ...ofAssessment(verdict, body),
  kind: "plan",
  subjectId: plan.planId,
});
const status = async () =>
  (await w.owner.select().from(assessments).where(eq(assessments.id, handed.assessmentId)))[0]?.status;
const decided = () => w.owner.select().from(reviews).where(eq(reviews.firmId, firm.id));

describe("deciding", () => {
  it("signs off an assessment: state, review, audit row, a mail to each member", async () => {
    const colleague = await w.person({ email: `b-${randomUUID()}@oven.example` });
    await w.join(firm, colleague);
    expect(await decideReview(await w.mentorContext(mentor), ofAssessment())).toMatchObject({ ok: true });
    expect(await status()).toBe("signed-off");
    expect(await decided()).toMatchObject([
      { verdict: "signed-off", body: "Good work.", mentorId: mentor.id, accountId: mentor.person.id },
    ]);
    const [row] = await w.owner
      .select()
      .from(audit)
      .where(and(eq(audit.firmId, firm.id), eq(audit.verb, "review.signed-off")));
    expect(row).toMatchObject({
      scope: "answers",
      hat: "mentor",
      changes: { status: { from: "submitted", to: "signed-off" } },
    });
    const sent = await w.owner.select().from(mails).orderBy(desc(mails.queuedAt), asc(mails.toEmail));
    const mine = sent.filter(({ toEmail }) => [firm.owner.email, colleague.email].includes(toEmail));
    expect(mine).toHaveLength(2);
    expect(mine[0]?.body).toContain("Ovnværk ApS (round 1)");
    expect(mine[0]?.body).toContain(
      `https://portal.example/firm/${firm.id}/assessments/${handed.assessmentId}/result`,
    );
  });

  it("asks for changes to a plan, and the firm can hand it in again", async () => {
    const context = await w.mentorContext(mentor);
    expect(await decideReview(context, ofPlan("changes-requested", "Add who does it."))).toMatchObject({
      ok: true,
    });
    const [row] = await w.owner.select().from(plans).where(eq(plans.id, plan.planId));
    expect(row).toMatchObject({ status: "changes-requested", version: 2 });
    const place = await getReviewPlace(await w.memberContext(firm), {
      firmId: firm.id,
      kind: "plan",
      subjectId: plan.planId,
    });
    expect(place).toMatchObject({
      state: "changes-requested",
      canDecide: false,
      reviews: [{ verdict: "changes-requested", body: "Add who does it.", by: mentor.person.name }],
    });
  });

  it("takes effect once, however often it is sent", async () => {
    const context = await w.mentorContext(mentor);
    const key = randomUUID();
    const first = await decideReview(context, ofAssessment(), key);
    expect(await decideReview(context, ofAssessment(), key)).toEqual(first);
    expect(await decided()).toHaveLength(1);
  });

  it("lets one of two mentors decide at once; the other is told", async () => {
    const second = await w.mentor(agencyId);
    await w.assign(firm, second);
    const [one, other] = [await w.mentorContext(mentor), await w.mentorContext(second)];
    const outcomes = await Promise.all([
      decideReview(one, ofAssessment()),
      decideReview(other, ofAssessment("changes-requested", "Look again at question 3.")),
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? "done" : outcome.code)).sort()).toEqual([
      "conflict",
      "done",
    ]);
    expect(await decided()).toHaveLength(1);
    expect(await decideReview(other, ofAssessment("signed-off", "", 2))).toEqual(refused("not-due"));
  });

  it("does not reopen a round when the next one has begun", async () => {
    await handIn(w, firm, { round: 2, status: "draft" });
    const context = await w.mentorContext(mentor);
    expect(await decideReview(context, ofAssessment("changes-requested", "Please look again."))).toEqual(
      refused("newer-round"),
    );
    expect(await status()).toBe("submitted");
    expect(await decided()).toEqual([]);
    expect(await decideReview(context, ofAssessment())).toMatchObject({ ok: true });
  });

  it.each([
    ["no reason for changes", { verdict: "changes-requested", body: " " }],
    ["an unknown verdict", { verdict: "rejected" }],
    ["a kind without reviews", { kind: "result" }],
    ["no version", { version: "" }],
    ["a text that is too long", { body: "x".repeat(4_001) }],
  ])("is refused with %s, and nothing is written", async (_what, wrong) => {
    const context = await w.mentorContext(mentor);
    expect(await decideReview(context, { ...ofAssessment(), ...wrong })).toEqual(refused("invalid"));
    expect(await decided()).toEqual([]);
    expect(await status()).toBe("submitted");
  });
});

describe("who decides", () => {
  it("is a mentor, never the firm itself or an administrator", async () => {
    for (const context of [await w.memberContext(firm), await w.adminContext(admin, agencyId)])
      expect(await decideReview(context, ofAssessment())).toEqual(refused("forbidden"));
  });

  it("is a mentor of the firm, while the assignment lasts, of what the firm shares", async () => {
    const unassigned = await w.mentorContext(await w.mentor(agencyId));
    expect(await decideReview(unassigned, ofAssessment())).toEqual(refused("not-found"));
    const context = await w.mentorContext(mentor);
    await share(w, firm, "plan", false);
    expect(await decideReview(context, ofPlan())).toEqual(refused("not-found"));
    await share(w, firm, "answers", false);
    expect(await decideReview(context, ofAssessment())).toEqual(refused("not-found"));
    await share(w, firm, "answers", true);
    await w.owner.update(assignments).set({ endedAt: w.now }).where(eq(assignments.id, assignment));
    expect(await decideReview(context, ofAssessment())).toEqual(refused("not-found"));
    expect(await status()).toBe("submitted");
  });
});

describe("what waits", () => {
  it("is what was handed in and may be read", async () => {
    const context = await w.mentorContext(mentor);
    const waiting = () => context.read((tx) => listWaiting(tx, context.actor, firm.id));
    expect((await waiting()).map(({ kind }) => kind).sort()).toEqual(["assessment", "plan"]);
    await decideReview(context, ofAssessment());
    expect((await waiting()).map(({ kind }) => kind)).toEqual(["plan"]);
    await share(w, firm, "plan", false);
    expect(await waiting()).toEqual([]);
    const place = { firmId: firm.id, kind: "plan" as const, subjectId: plan.planId };
    expect(await getReviewPlace(context, place)).toBeNull();
  });
});

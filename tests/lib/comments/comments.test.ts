import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { results } from "@/db/schema/assessments";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { comments } from "@/db/schema/reviews";
import { addComment } from "@/lib/comments/commands/add-comment";
import { listThreads } from "@/lib/comments/queries/threads";
import type { CommentSubject } from "@/lib/comments/types";
import type { Context } from "@/lib/context/context";
import { anItem, type Handed, handIn, planOf, share } from "../../support/advisory";
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
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
  admin = await w.administrator(agencyId);
});

beforeEach(async () => {
  firm = await w.firm(agencyId);
  assignment = await w.assign(firm, mentor);
  handed = await handIn(w, firm);
  plan = await planOf(w, firm);
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const on = (
  subjectKind: CommentSubject,
  subjectId: string,
  itemKey = "",
  body = "What do you base this on?",
) => ({
  firmId: firm.id,
  subjectKind,
  subjectId,
  itemKey,
  body,
});
const onAnswer = () => on("assessment", handed.assessmentId, anItem);
const rows = () => w.owner.select().from(comments).where(eq(comments.firmId, firm.id));
const bodies = async (context: Context, subjectKind: CommentSubject, subjectId: string) => {
  const { threads } = await listThreads(context, { firmId: firm.id, subjectKind, subjectIds: [subjectId] });
  return threads.flatMap((thread) => thread.comments.map((one) => `${thread.itemKey}: ${one.body}`));
};

describe("a comment", () => {
  it("stands at its place, for the mentor and the firm, with who said it under which hat", async () => {
    const mentors = await w.mentorContext(mentor);
    const later = new Date(w.now.getTime() + 60_000);
    const members = await w.contextOf(firm.owner, { kind: "member", id: firm.id }, later);
    expect(await addComment(mentors, onAnswer())).toMatchObject({ ok: true });
    expect(await addComment(members, { ...onAnswer(), body: "Three visits in 2025." })).toMatchObject({
      ok: true,
    });
    const found = await listThreads(members, {
      firmId: firm.id,
      subjectKind: "assessment",
      subjectIds: [handed.assessmentId],
    });
    expect(found.canWrite).toBe(true);
    expect(found.threads).toMatchObject([
      {
        itemKey: anItem,
        open: 2,
        comments: [
          { author: { name: mentor.person.name, hat: "mentor", mine: false } },
          { author: { name: firm.owner.name, hat: "member", mine: true } },
        ],
      },
    ]);
  });

  it("can hang on a recommendation, a plan, an action, or a round as a whole", async () => {
    const context = await w.mentorContext(mentor);
    const places = [
      on("result", handed.resultId, handed.recommendationId),
      on("plan", plan.planId),
      on("action", plan.actionId),
      on("assessment", handed.assessmentId),
    ];
    for (const place of places) expect(await addComment(context, place)).toMatchObject({ ok: true });
    const scopes = await w.owner
      .select({ scope: audit.scope, hat: audit.hat })
      .from(audit)
      .where(and(eq(audit.firmId, firm.id), eq(audit.verb, "comment.added")));
    expect(scopes.map(({ scope }) => scope).sort()).toEqual(["answers", "diagnosis", "plan", "plan"]);
    expect(new Set(scopes.map(({ hat }) => hat))).toEqual(new Set(["mentor"]));
  });

  it("stays beside its recommendation when the round is handed in again", async () => {
    const context = await w.mentorContext(mentor);
    const place = on("result", handed.resultId, handed.recommendationId);
    expect(await addComment(context, place)).toMatchObject({ ok: true });
    const [old] = await w.owner.select().from(results).where(eq(results.id, handed.resultId));
    if (!old) throw new Error("no result");
    const again = randomUUID();
    await w.owner.insert(results).values({ ...old, id: again });
    const { threads } = await listThreads(context, {
      firmId: firm.id,
      subjectKind: "result",
      subjectIds: [again],
    });
    expect(threads).toMatchObject([{ subjectId: again, itemKey: handed.recommendationId, open: 1 }]);
  });

  it("is written once, however often it is sent", async () => {
    const context = await w.mentorContext(mentor);
    const key = randomUUID();
    const first = await addComment(context, onAnswer(), key);
    expect(await addComment(context, onAnswer(), key)).toEqual(first);
    expect(await addComment(context, { ...onAnswer(), body: "Other" }, key)).toEqual(refused("key-reused"));
    expect(await rows()).toHaveLength(1);
  });

  it("is not for administrators to write, but to read", async () => {
    const context = await w.adminContext(admin, agencyId);
    expect(await addComment(context, onAnswer())).toEqual(refused("forbidden"));
    await addComment(await w.mentorContext(mentor), onAnswer());
    expect(await bodies(context, "assessment", handed.assessmentId)).toHaveLength(1);
  });

  it.each([
    ["an empty text", { body: "  " }],
    ["a text that is too long", { body: "x".repeat(4_001) }],
    ["NUL in the text", { body: "a\0b" }],
    ["a kind that cannot be commented on", { subjectKind: "firm" }],
    ["an id that is none", { subjectId: "1" }],
    ["an unknown field", { authorHat: "admin" }],
  ])("is refused with %s, and nothing is written", async (_what, wrong) => {
    const context = await w.mentorContext(mentor);
    expect(await addComment(context, { ...onAnswer(), ...wrong })).toEqual(refused("invalid"));
    expect(await rows()).toEqual([]);
  });

  it("needs a place that exists", async () => {
    const context = await w.memberContext(firm);
    const nowhere = [
      on("assessment", handed.assessmentId, "no-such-item"),
      on("result", handed.resultId, "no-such-rule"),
      on("action", plan.actionId, "x"),
      on("action", randomUUID()),
      on("plan", plan.actionId),
    ];
    for (const place of nowhere) expect(await addComment(context, place)).toEqual(refused("not-found"));
  });
});

describe("whose comments", () => {
  it("keeps other firms, other mentors and other agencies out, all with the same answer", async () => {
    const otherFirm = await w.memberContext(await w.firm(agencyId));
    const unassigned = await w.mentorContext(await w.mentor(agencyId));
    const elsewhere = await w.mentorContext(await w.mentor((await w.agency()).id));
    await addComment(await w.memberContext(firm), onAnswer());
    for (const context of [otherFirm, unassigned, elsewhere]) {
      expect(await addComment(context, onAnswer())).toEqual(refused("not-found"));
      expect(await bodies(context, "assessment", handed.assessmentId)).toEqual([]);
    }
    const other = await w.firm(agencyId);
    const foreign = { ...onAnswer(), firmId: other.id };
    expect(await addComment(await w.memberContext(other), foreign)).toEqual(refused("not-found"));
  });

  it("ends with the assignment at the next request", async () => {
    const context = await w.mentorContext(mentor);
    await addComment(context, onAnswer());
    await w.owner.update(assignments).set({ endedAt: w.now }).where(eq(assignments.id, assignment));
    expect(await addComment(context, onAnswer())).toEqual(refused("not-found"));
    expect(await bodies(context, "assessment", handed.assessmentId)).toEqual([]);
  });

  it("ends with the sharing at the next request, part by part", async () => {
    const context = await w.mentorContext(mentor);
    await addComment(context, onAnswer());
    await addComment(context, on("action", plan.actionId));
    await share(w, firm, "answers", false);
    expect(await bodies(context, "assessment", handed.assessmentId)).toEqual([]);
    expect(await addComment(context, onAnswer())).toEqual(refused("not-found"));
    expect(await bodies(context, "action", plan.actionId)).toHaveLength(1);
    await share(w, firm, "plan", false);
    expect(await bodies(context, "action", plan.actionId)).toEqual([]);
    expect(await bodies(await w.memberContext(firm), "action", plan.actionId)).toHaveLength(1);
  });

  it("shows a mentor what is said of a draft only where drafts are shared", async () => {
    const draft = await handIn(w, firm, { round: 2, status: "draft" });
    const place = on("assessment", draft.assessmentId, anItem);
    const [mentors, members] = [await w.mentorContext(mentor), await w.memberContext(firm)];
    expect(await addComment(members, place)).toMatchObject({ ok: true });
    expect(await addComment(mentors, place)).toEqual(refused("not-found"));
    expect(await bodies(mentors, "assessment", draft.assessmentId)).toEqual([]);
    const bare = await mentors.read((tx) =>
      tx.select().from(comments).where(eq(comments.subjectId, draft.assessmentId)),
    );
    expect(bare, "row-level security says the same").toEqual([]);
    await share(w, firm, "drafts", true);
    expect(await addComment(mentors, place)).toMatchObject({ ok: true });
    expect(await bodies(mentors, "assessment", draft.assessmentId)).toHaveLength(2);
  });
});

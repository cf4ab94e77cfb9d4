import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { comments } from "@/db/schema/reviews";
import { addComment } from "@/lib/comments/commands/add-comment";
import { reopenComment, settleComment } from "@/lib/comments/commands/settle-comment";
import type { Context } from "@/lib/context/context";
import { anItem, handIn } from "../../support/advisory";
import { type TestFirm, type TestMentor, type TestPerson, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let mentor: TestMentor;
let admin: TestPerson;
let firm: TestFirm;
let assessmentId: string;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
  admin = await w.administrator(agencyId);
});

beforeEach(async () => {
  firm = await w.firm(agencyId);
  await w.assign(firm, mentor);
  ({ assessmentId } = await handIn(w, firm));
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const onAnswer = () => ({
  firmId: firm.id,
  subjectKind: "assessment" as const,
  subjectId: assessmentId,
  itemKey: anItem,
  body: "What do you base this on?",
});
const rows = () => w.owner.select().from(comments).where(eq(comments.firmId, firm.id));

describe("settling", () => {
  it("marks and opens again, each once, with an audit row", async () => {
    const [mentors, members] = [await w.mentorContext(mentor), await w.memberContext(firm)];
    const added = await addComment(mentors, onAnswer());
    const commentId = added.ok ? added.value.id : "";
    const place = { firmId: firm.id, commentId };
    expect(await settleComment(members, place)).toMatchObject({ ok: true });
    expect(await settleComment(mentors, place)).toMatchObject({ ok: true });
    expect(await rows()).toMatchObject([{ resolvedBy: firm.owner.id }]);
    expect(await reopenComment(mentors, place)).toMatchObject({ ok: true });
    expect(await rows()).toMatchObject([{ resolvedAt: null, resolvedBy: null }]);
    const said = await w.owner.select({ verb: audit.verb }).from(audit).where(eq(audit.subjectId, commentId));
    expect(said.map(({ verb }) => verb).sort()).toEqual([
      "comment.added",
      "comment.reopened",
      "comment.settled",
    ]);
  });

  it("takes the whole conversation at its place, up to the comment named, and opens it again as one", async () => {
    const [mentors, members] = [await w.mentorContext(mentor), await w.memberContext(firm)];
    const say = async (context: Context, minutes: number, given = onAnswer()) => {
      const added = await addComment(
        { ...context, now: new Date(w.now.getTime() + minutes * 60_000) },
        given,
      );
      return added.ok ? added.value.id : "";
    };
    const first = await say(mentors, 0);
    const reply = await say(members, 1);
    const unread = await say(mentors, 2);
    const elsewhere = await say(mentors, 0, { ...onAnswer(), itemKey: "" });
    const settled = async () => {
      const all = await rows();
      return all.filter(({ resolvedAt }) => resolvedAt !== null).map(({ id }) => id);
    };
    expect(await settleComment(members, { firmId: firm.id, commentId: reply })).toMatchObject({ ok: true });
    expect((await settled()).sort()).toEqual([first, reply].sort());
    expect(await reopenComment(mentors, { firmId: firm.id, commentId: first })).toMatchObject({ ok: true });
    expect(await settled()).toEqual([]);
    await settleComment(members, { firmId: firm.id, commentId: unread });
    expect(await settled()).toHaveLength(3);
    expect(await settled()).not.toContain(elsewhere);
  });

  it("is not found for others and forbidden to administrators", async () => {
    const added = await addComment(await w.mentorContext(mentor), onAnswer());
    const place = { firmId: firm.id, commentId: added.ok ? added.value.id : "" };
    const stranger = await w.memberContext(await w.firm(agencyId));
    expect(await settleComment(stranger, place)).toEqual(refused("not-found"));
    expect(await settleComment(await w.adminContext(admin, agencyId), place)).toEqual(refused("forbidden"));
    expect(await settleComment(await w.memberContext(firm), { ...place, commentId: "x" })).toEqual(
      refused("invalid"),
    );
    expect(await rows()).toMatchObject([{ resolvedAt: null }]);
  });
});

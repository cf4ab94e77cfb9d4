import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { firms } from "@/db/schema/firms";
import { wavePairs } from "@/db/schema/waves";
import { assignMentor } from "@/lib/assignments/commands/assign-mentor";
import { endAssignment } from "@/lib/assignments/commands/end-assignment";
import { setMentorState } from "@/lib/assignments/commands/set-mentor-state";
import { listAssignableMentors, listAssignmentsOfFirm } from "@/lib/assignments/queries";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { answerPair } from "@/lib/waves/commands/answer-pair";
import { fillWave } from "../../support/full-wave";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let admin: Context<ActorOf<"admin">>;
let firm: TestFirm;
let mentor: TestMentor;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as typeof admin;
});

beforeEach(async () => {
  firm = await w.firm(agencyId);
  mentor = await w.mentor(agencyId);
});

const pair = () => ({ firmId: firm.id, mentorId: mentor.id });
const rows = () => w.owner.select().from(assignments).where(eq(assignments.firmId, firm.id));
const mailsTo = async (email: string) =>
  (await w.owner.select().from(mails).where(eq(mails.toEmail, email))).map(({ subject }) => subject);
const firmsSeen = async () => {
  const context = await w.mentorContext(mentor);
  return (await context.read((tx) => tx.select({ id: firms.id }).from(firms))).map(({ id }) => id);
};
const begin = async () => {
  const outcome = await assignMentor(admin, pair());
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.id;
};

describe("assigning a mentor", () => {
  it("opens the firm to the mentor, tells both and leaves an audit row", async () => {
    expect(await firmsSeen()).toEqual([]);
    const id = await begin();
    expect(await firmsSeen()).toEqual([firm.id]);
    expect(await mailsTo(mentor.person.email)).toHaveLength(1);
    expect((await mailsTo(firm.owner.email))[0]).toBe(`${mentor.person.name} is now your mentor`);
    const [trace] = await w.owner.select().from(audit).where(eq(audit.subjectId, id));
    expect(trace).toMatchObject({ verb: "assignment.begun", firmId: firm.id, hat: "admin" });
    expect(await listAssignmentsOfFirm(admin, firm.id)).toMatchObject([{ id, mentor: mentor.person.name }]);
  });

  it("refuses the same pair a second time, also when both come at once", async () => {
    const both = await Promise.all([assignMentor(admin, pair()), assignMentor(admin, pair())]);
    expect(both.map((one) => (one.ok ? "ok" : one.code)).sort()).toEqual(["already-assigned", "ok"]);
    expect(await assignMentor(admin, pair())).toMatchObject({ ok: false, code: "already-assigned" });
    expect(await rows()).toHaveLength(1);
    expect(await mailsTo(mentor.person.email)).toHaveLength(1);
  });

  it("keeps a mentor's seats, whoever gives them: the last one is given once, by hand or by a wave", async () => {
    await w.owner.update(mentors).set({ capacity: 2 }).where(eq(mentors.id, mentor.id));
    await w.assign(await w.firm(agencyId), mentor);
    const [two, three] = [await w.firm(agencyId), await w.firm(agencyId)];
    const { pairId } = await fillWave(w, three, mentor);
    const told = { mentorAnswer: "accepted" };
    await w.owner.update(wavePairs).set(told).where(eq(wavePairs.id, pairId));
    const [byHand, byHandToo, byWave] = await Promise.all([
      assignMentor(admin, pair()),
      assignMentor(admin, { firmId: two.id, mentorId: mentor.id }),
      answerPair(await w.memberContext(three), { pairId, answer: "accepted" }),
    ]);
    const offered = await listAssignableMentors(admin, firm.id);
    expect(offered.map(({ mentorId }) => mentorId)).not.toContain(mentor.id);
    const ends = [byHand, byHandToo].map((one) => (one.ok ? "given" : one.code));
    const all = [...ends, byWave.ok && byWave.value.state === "accepted" ? "given" : "seat-gone"];
    expect(all.sort()).toEqual(["given", "seat-gone", "seat-gone"]);
    const held = await w.owner
      .select()
      .from(assignments)
      .where(and(eq(assignments.mentorId, mentor.id), isNull(assignments.endedAt)));
    expect(held).toHaveLength(2);
  });

  it("opens no ended work again where the seat has gone", async () => {
    await w.owner.update(mentors).set({ capacity: 1 }).where(eq(mentors.id, mentor.id));
    const id = await begin();
    await endAssignment(admin, { assignmentId: id, because: "finished" });
    await w.assign(await w.firm(agencyId), mentor);
    const again = w.owner.update(assignments).set({ endedAt: null }).where(eq(assignments.id, id));
    await expect(again).rejects.toMatchObject({ cause: { constraint: "assignments_seats" } });
  });

  it("refuses a mentor who pauses, and does not offer one", async () => {
    await w.owner.update(mentors).set({ state: "paused" }).where(eq(mentors.id, mentor.id));
    expect(await assignMentor(admin, pair())).toMatchObject({ ok: false, code: "mentor-not-active" });
    const offered = await listAssignableMentors(admin, firm.id);
    expect(offered.map(({ mentorId }) => mentorId)).not.toContain(mentor.id);
  });

  it("answers alike for ids of another agency and ids that do not exist", async () => {
    const other = (await w.agency()).id;
    const theirFirm = await w.firm(other);
    const theirMentor = await w.mentor(other);
    for (const wrong of [
      { ...pair(), firmId: theirFirm.id },
      { ...pair(), mentorId: theirMentor.id },
      { ...pair(), firmId: randomUUID() },
      { ...pair(), mentorId: randomUUID() },
    ])
      expect(await assignMentor(admin, wrong)).toEqual({ ok: false, code: "not-found", fields: {} });
    expect(await rows()).toHaveLength(0);
  });

  it("is for administrators only and refuses bad input", async () => {
    expect(await assignMentor(await w.memberContext(firm), pair())).toMatchObject({ code: "forbidden" });
    expect(await assignMentor(await w.mentorContext(mentor), pair())).toMatchObject({ code: "forbidden" });
    expect(await assignMentor(admin, { firmId: "x", mentorId: "" })).toMatchObject({
      code: "invalid",
      fields: { firmId: ["invalid"], mentorId: ["invalid"] },
    });
    expect(await rows()).toHaveLength(0);
  });
});

describe("ending an assignment", () => {
  it("closes the firm to the mentor at the next request, tells both and keeps the reason", async () => {
    const assignmentId = await begin();
    const held = await w.mentorContext(mentor);
    expect((await endAssignment(admin, { assignmentId, because: "finished" })).ok).toBe(true);
    expect(await firmsSeen()).toEqual([]);
    expect(await held.read((tx) => tx.select({ id: firms.id }).from(firms))).toEqual([]);
    expect(await rows()).toMatchObject([{ endedAt: w.now, endedBecause: "finished" }]);
    expect(await mailsTo(firm.owner.email)).toContain(`${mentor.person.name} is no longer your mentor`);
    const verbs = await w.owner.select().from(audit).where(eq(audit.subjectId, assignmentId));
    expect(verbs.map(({ verb }) => verb).sort()).toEqual(["assignment.begun", "assignment.ended"]);
  });

  it("can be followed by a new one", async () => {
    await endAssignment(admin, { assignmentId: await begin(), because: "firm-wishes" });
    await begin();
    expect(await rows()).toHaveLength(2);
  });

  it("refuses a second end, unknown and foreign ids, other hats and unknown reasons", async () => {
    const assignmentId = await begin();
    const end = (context: Context, input: object) => endAssignment(context, input);
    const other = (await w.agency()).id;
    const foreign = await w.adminContext(await w.administrator(other), other);
    const because = "finished";
    expect(await end(foreign, { assignmentId, because })).toMatchObject({ code: "not-found" });
    expect(await end(admin, { assignmentId: randomUUID(), because })).toMatchObject({ code: "not-found" });
    expect(await end(await w.mentorContext(mentor), { assignmentId, because })).toMatchObject({
      code: "forbidden",
    });
    expect(await end(admin, { assignmentId, because: "bored" })).toMatchObject({ code: "invalid" });
    await end(admin, { assignmentId, because });
    expect(await end(admin, { assignmentId, because })).toMatchObject({ code: "already-ended" });
  });
});

describe("a mentor's state", () => {
  const change = (state: string, version: number, more: object = {}) =>
    setMentorState(admin, { mentorId: mentor.id, version: String(version), state, ...more });

  it("is paused and taken back; firms stay", async () => {
    await begin();
    expect((await change("paused", 1)).ok).toBe(true);
    expect(await firmsSeen()).toEqual([firm.id]);
    expect((await change("active", 2)).ok).toBe(true);
  });

  it("ends every assignment and all access, after a confirmation", async () => {
    await begin();
    expect(await change("ended", 1)).toMatchObject({ code: "invalid", fields: { sure: ["not-sure"] } });
    expect(await change("ended", 1, { sure: "on" })).toMatchObject({ ok: true, value: { ended: 1 } });
    const open = and(eq(assignments.mentorId, mentor.id), isNull(assignments.endedAt));
    expect(await w.owner.select().from(assignments).where(open)).toEqual([]);
    await expect(w.mentorContext(mentor)).rejects.toMatchObject({ code: "not-found" });
    const traces = await w.owner.select().from(audit).where(eq(audit.subjectId, mentor.id));
    expect(traces).toMatchObject([
      { verb: "mentor.state-changed", changes: { state: { from: "active", to: "ended" } } },
    ]);
  });

  it("refuses an older version, foreign ids and other hats", async () => {
    expect(await change("paused", 7)).toMatchObject({ code: "conflict", current: { state: "active" } });
    const input = { mentorId: mentor.id, version: "1", state: "paused" };
    const other = (await w.agency()).id;
    const foreign = await w.adminContext(await w.administrator(other), other);
    expect(await setMentorState(foreign, input)).toMatchObject({ code: "not-found" });
    expect(await setMentorState(await w.mentorContext(mentor), input)).toMatchObject({ code: "forbidden" });
  });
});

import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/accounts";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import { wavePairs } from "@/db/schema/waves";
import { assignMentor } from "@/lib/assignments/commands/assign-mentor";
import { setMentorState } from "@/lib/assignments/commands/set-mentor-state";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { stopSeekingMentor } from "@/lib/matching/commands/seek-mentor";
import { vetMentor } from "@/lib/matching/commands/vet-mentor";
import { answerPair } from "@/lib/waves/commands/answer-pair";
import { draftWave } from "@/lib/waves/commands/draft-wave";
import { publishWave } from "@/lib/waves/commands/publish-wave";
import { refreshWave } from "@/lib/waves/commands/steer-wave";
import { getWave } from "@/lib/waves/queries/get-wave";
import { listSilent } from "@/lib/waves/queries/list-silent";
import { listProposals } from "@/lib/waves/queries/proposals";
import { vettedMentor } from "../../support/wave-cast";
import { type WaveScene, waveScene } from "../../support/wave-scene";
import { type World, world } from "../../support/world";

let w: World;
let agencyId: WaveScene["agencyId"];
let admin: WaveScene["admin"];
let firms: WaveScene["firms"];
let best: WaveScene["best"];
let second: WaveScene["second"];
let asAdmin: WaveScene["asAdmin"];
let draft: WaveScene["draft"];
let seen: WaveScene["seen"];
let pairsOf: WaveScene["pairsOf"];
let running: WaveScene["running"];
let searchOf: WaveScene["searchOf"];
let waveRow: WaveScene["waveRow"];

beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  ({ agencyId, admin, firms, best, second, asAdmin, draft, seen, pairsOf, running, searchOf, waveRow } =
    await waveScene(w));
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe("a published wave", () => {
  async function published(): Promise<string> {
    const id = await draft();
    expect(await publishWave(await asAdmin(), await seen(id))).toMatchObject({ ok: true });
    return id;
  }
  const contextsOf = async (pair: typeof wavePairs.$inferSelect) => {
    const firm = firms.find(({ id }) => id === pair.firmId);
    const mentor = [best, second].find(({ id }) => id === pair.mentorId);
    if (!firm || !mentor) throw new Error("nobody of the cast");
    return { firm, mentor, asFirm: await w.memberContext(firm), asMentor: await w.mentorContext(mentor) };
  };

  it("is told to both, and begins the work once both accept", async () => {
    const [pair] = await pairsOf(await published());
    if (!pair) throw new Error("no pair");
    const { firm, mentor, asFirm, asMentor } = await contextsOf(pair);
    const told = await w.owner.select().from(mails).where(eq(mails.toEmail, firm.owner.email));
    expect(told).toHaveLength(1);
    expect(await listProposals(asFirm as Context<ActorOf<"member">>)).toMatchObject([
      { state: "offered", shown: { name: mentor.person.name } },
    ]);
    const yes = { pairId: pair.id, answer: "accepted" };
    expect(await answerPair(asMentor, yes)).toMatchObject({ value: { state: "offered" } });
    expect(await answerPair(asMentor, yes)).toEqual(refused("already-answered"));
    expect(await answerPair(asFirm, yes)).toMatchObject({ value: { state: "accepted" } });
    expect(await running(mentor)).toMatchObject([{ firmId: firm.id, wavePairId: pair.id }]);
    expect(await searchOf(firm)).toMatchObject({ waited: 0, closedAt: w.now });
    const events = await w.owner.select().from(audit).where(eq(audit.firmId, firm.id));
    expect(events.map(({ verb }) => verb).sort()).toEqual(["assignment.begun", "wave-pair.accepted"]);
    // What the mentor answered is the agency's to read: the firm's history names nobody before both have accepted.
    const answers = await w.owner.select().from(audit).where(eq(audit.subjectId, pair.id));
    expect(answers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ hat: "mentor", accountId: mentor.person.id, firmId: null }),
        expect.objectContaining({ hat: "member", accountId: firm.owner.id, firmId: firm.id }),
      ]),
    );
  });

  it("brings a firm whose mentor fell silent another one, and keeps the first until both accept", async () => {
    const [firm, neighbour] = firms;
    if (!firm || !neighbour) throw new Error("no firms");
    const quiet = await vettedMentor(w, agencyId, admin, { name: "Mentor Quiet", years: 1, capacity: 2 });
    const work = await w.assign(firm, quiet);
    await w.owner.update(mentorSearches).set({ closedAt: w.now }).where(eq(mentorSearches.firmId, firm.id));
    const context = await asAdmin();
    expect(await listSilent(context)).toEqual([]);
    const early = await draftWave(context, { name: "Early", silent: [firm.id] });
    expect(early).toMatchObject({ ok: false, fields: { silent: ["met-meanwhile"] } });
    const longAgo = new Date(w.now.getTime() - 72 * 86_400_000);
    await w.owner.update(assignments).set({ since: longAgo }).where(eq(assignments.id, work));
    const line = { firmId: firm.id, mentor: "Mentor Quiet", days: 72 };
    expect(await listSilent(context)).toMatchObject([line]);
    const drafted = await draftWave(context, { name: "Spring", silent: [firm.id] });
    if (!drafted.ok) throw new Error(drafted.code);
    const waveId = drafted.value.id;
    expect(await listSilent(context)).toEqual([]);
    const wave = await getWave(context, waveId);
    const row = wave?.rows.find(({ firmId }) => firmId === firm.id);
    expect(row).toMatchObject({ first: true, waited: 0, silent: { mentor: "Mentor Quiet", days: 72 } });
    expect(row?.mentorId).not.toBe(quiet.id);
    expect(await publishWave(context, await seen(waveId))).toMatchObject({ ok: true });
    const pair = (await pairsOf(waveId)).find(({ firmId }) => firmId === firm.id);
    if (!pair) throw new Error("no pair");
    const yes = { pairId: pair.id, answer: "accepted" };
    const { asFirm, asMentor } = await contextsOf(pair);
    expect(await answerPair(asMentor, yes)).toMatchObject({ ok: true });
    expect(await running(quiet)).toHaveLength(1);
    expect(await answerPair(asFirm, yes)).toMatchObject({ value: { state: "accepted" } });
    expect(await running(quiet)).toHaveLength(0);
    const verbs = await w.owner.select().from(audit).where(eq(audit.firmId, firm.id));
    expect(verbs.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(["mentor-search.put-first", "assignment.begun", "assignment.ended"]),
    );
  });

  it("is declined with a reason alone, and the firm keeps its place", async () => {
    const [pair] = await pairsOf(await published());
    if (!pair) throw new Error("no pair");
    const { firm, asFirm, asMentor } = await contextsOf(pair);
    const no = { pairId: pair.id, answer: "declined" };
    expect(await answerPair(asMentor, no)).toMatchObject({ fields: { reason: ["required"] } });
    const stranger = await w.memberContext(await w.firm(agencyId));
    expect(await answerPair(stranger, { ...no, reason: "other" })).toEqual(refused("not-found"));
    expect(await answerPair(await asAdmin(), { ...no, reason: "other" })).toEqual(refused("forbidden"));
    expect(await answerPair(asMentor, { ...no, reason: "no-time" })).toMatchObject({
      value: { state: "declined" },
    });
    expect(await answerPair(asFirm, { pairId: pair.id, answer: "accepted" })).toEqual(
      refused("already-answered"),
    );
    expect(await searchOf(firm)).toMatchObject({ waited: 1, closedAt: null });
    const wave = await getWave(await asAdmin(), pair.waveId);
    const row = wave?.rows.find(({ firmId }) => firmId === firm.id);
    expect(row?.answer).toMatchObject({ state: "declined", mentor: "declined", reason: "no-time" });
  });

  it("is closed where the mentor leaves before answering, and the firm comes first in the next", async () => {
    const [pair] = await pairsOf(await published());
    if (!pair) throw new Error("no pair");
    const { firm, mentor } = await contextsOf(pair);
    const form = { mentorId: mentor.id, version: "1", state: "ended", sure: "on" };
    expect(await setMentorState(await asAdmin(), form)).toMatchObject({ ok: true });
    const after = (await pairsOf(pair.waveId)).find(({ id }) => id === pair.id);
    expect(after).toMatchObject({ state: "seat-gone", closedAt: w.now });
    expect(await searchOf(firm)).toMatchObject({ first: true, waited: 1, closedAt: null });
    const next = await getWave(await asAdmin(), await draft());
    expect(next?.rows.find(({ firmId }) => firmId === firm.id)).toMatchObject({ first: true, waited: 1 });
  });

  it("is not published while one of its pairs is no longer possible", async () => {
    const [firm, neighbour] = firms;
    if (!firm || !neighbour) throw new Error("no firms");
    const context = await asAdmin();
    const [one, other] = [await draft(), await draft()];
    expect(await publishWave(context, await seen(one))).toMatchObject({ ok: true });
    expect(await publishWave(context, await seen(other))).toEqual(refused("out-of-date"));
    expect(await refreshWave(context, await seen(other))).toMatchObject({ ok: true });
    expect(await publishWave(context, await seen(other))).toMatchObject({ value: { pairs: 0 } });
    await w.owner.delete(wavePairs).where(eq(wavePairs.agencyId, agencyId));

    const full = await draft();
    const stranger = await w.firm(agencyId);
    const by = { firmId: stranger.id, mentorId: best.id };
    expect(await assignMentor(context, by)).toMatchObject({ ok: true });
    expect(await publishWave(context, await seen(full))).toEqual(refused("out-of-date"));

    const gone = await draft();
    const [pair] = (await waveRow(gone)).result.pairs;
    const leaver = firms.find(({ id }) => id === pair?.firm) ?? firm;
    expect(await stopSeekingMentor(await w.memberContext(leaver), {})).toMatchObject({ ok: true });
    expect(await publishWave(context, await seen(gone))).toEqual(refused("out-of-date"));
    expect(await pairsOf(gone)).toEqual([]);
  });

  it("of two drafts published at the same moment proposes one", async () => {
    const drafts = [await draft(), await draft()];
    const outcomes = await Promise.all(
      drafts.map(async (id) => publishWave(await asAdmin(), await seen(id))),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.code)).sort()).toEqual([
      "ok",
      "out-of-date",
    ]);
    const open = await w.owner.select().from(wavePairs).where(eq(wavePairs.agencyId, agencyId));
    expect(open.map(({ firmId }) => firmId).sort()).toEqual(firms.map(({ id }) => id).sort());
  });

  it("is closed where the mentor is vetted no longer", async () => {
    const [pair] = await pairsOf(await published());
    if (!pair) throw new Error("no pair");
    const { firm, mentor } = await contextsOf(pair);
    const decision = { state: "refused", decidedOn: "2026-07-01", charterOn: "", note: "" };
    const form = { mentorId: mentor.id, version: "1", ...decision };
    expect(await vetMentor(await asAdmin(), form)).toMatchObject({ ok: true });
    expect((await pairsOf(pair.waveId)).find(({ id }) => id === pair.id)?.state).toBe("seat-gone");
    expect(await searchOf(firm)).toMatchObject({ first: true, waited: 1 });
  });

  it("gives the last seat once when two accept it at the same moment", async () => {
    const id = await published();
    const [one, other] = await pairsOf(id);
    if (!one || !other) throw new Error("no pairs");
    // Both are with one mentor now, who has one seat: as when capacity was lowered after the wave.
    await w.owner.update(wavePairs).set({ mentorId: one.mentorId }).where(eq(wavePairs.id, other.id));
    await w.owner.update(wavePairs).set({ mentorAnswer: "accepted" }).where(eq(wavePairs.waveId, id));
    const outcomes = await Promise.all(
      [one, other].map(async (pair) => {
        const firm = firms.find(({ id: firmId }) => firmId === pair.firmId);
        if (!firm) throw new Error("no firm");
        return answerPair(await w.memberContext(firm), { pairId: pair.id, answer: "accepted" });
      }),
    );
    const states = outcomes.map((outcome) => (outcome.ok ? outcome.value.state : outcome.code));
    expect(states.sort()).toEqual(["accepted", "seat-gone"]);
    const mentor = [best, second].find((each) => each.id === one.mentorId) ?? best;
    expect(await running(mentor)).toHaveLength(1);
  });

  it("is refused by the database itself where no seat is left", async () => {
    const [firm, neighbour] = firms;
    if (!firm || !neighbour) throw new Error("no firms");
    await w.assign(firm, best);
    const row = { agencyId, firmId: neighbour.id, mentorId: best.id, since: w.now, wavePairId: agencyId };
    await expect(w.owner.insert(assignments).values(row)).rejects.toMatchObject({
      cause: { constraint: "assignments_seats" },
    });
  });
});

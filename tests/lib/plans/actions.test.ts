import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { actions } from "@/db/schema/plans";
import type { Context } from "@/lib/context/context";
import { addAction } from "@/lib/plans/commands/add-action";
import { editAction } from "@/lib/plans/commands/edit-action";
import { setStatus } from "@/lib/plans/commands/set-status";
import { getAction } from "@/lib/plans/queries/get-action";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;
let mentor: TestMentor;
let context: Context;
let actionId: string;

const content = {
  title: "Call three buyers in Poland",
  why: "We guess their prices",
  owner: "",
  dueOn: "2026-07-01",
  effort: "small",
};

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  await w.assign(firm, mentor);
  context = await w.memberContext(firm);
  const added = await addAction(context, content);
  if (!added.ok) throw new Error(added.code);
  actionId = added.value.actionId;
});

const kept = async () => (await w.owner.select().from(actions).where(eq(actions.id, actionId)))[0];
const lastAudit = async () =>
  (
    await w.owner
      .select()
      .from(audit)
      .where(and(eq(audit.subjectId, actionId)))
      .orderBy(desc(audit.at), desc(audit.id))
  ).find(({ verb }) => verb !== "action.added");
const edit = (more: Record<string, unknown> = {}, who = context) =>
  editAction(who, { actionId, version: "1", ...content, reason: "", ...more });
const move = (more: Record<string, unknown>, who = context) =>
  setStatus(who, { actionId, version: "1", ...more });

describe("an own action", () => {
  it("is added once under its key", async () => {
    const key = randomUUID();
    const once = await addAction(context, { ...content, title: "Another" }, key);
    expect(await addAction(context, { ...content, title: "Another" }, key)).toEqual(once);
    expect(await w.owner.select().from(actions).where(eq(actions.firmId, firm.id))).toHaveLength(2);
  });

  it("needs a title, an effort that is one, and an owner of the firm", async () => {
    const stranger = await w.person();
    for (const more of [
      { title: " " },
      { effort: "huge" },
      { owner: stranger.id },
      { dueOn: "soon" },
      { id: "x" },
    ])
      expect(await addAction(context, { ...content, ...more })).toMatchObject({ ok: false, code: "invalid" });
    expect(await addAction(await w.mentorContext(mentor), content)).toMatchObject({ code: "forbidden" });
    expect(await w.owner.select().from(actions).where(eq(actions.firmId, firm.id))).toHaveLength(1);
  });
});

describe("changing an action", () => {
  it("keeps what changed and leaves the rest out of the record", async () => {
    const said = await edit({ title: "Call five buyers", owner: firm.owner.id });
    expect(said).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject({
      title: "Call five buyers",
      ownerAccountId: firm.owner.id,
      version: 2,
    });
    const row = await lastAudit();
    expect(row).toMatchObject({ verb: "action.edited", accountId: firm.owner.id, scope: "plan" });
    expect(Object.keys(row?.changes ?? {}).sort()).toEqual(["owner", "title"]);
  });

  it("asks why a day moves, and keeps the answer", async () => {
    expect(await edit({ dueOn: "2026-08-01" })).toMatchObject({ fields: { reason: ["date-moved"] } });
    expect(await edit({ dueOn: "" })).toMatchObject({ fields: { reason: ["date-moved"] } });
    expect(await kept()).toMatchObject({ dueOn: "2026-07-01", version: 1 });
    expect(await edit({ dueOn: "2026-08-01", reason: "Buyers are on holiday" })).toMatchObject({ ok: true });
    expect(await lastAudit()).toMatchObject({
      because: "Buyers are on holiday",
      changes: { dueOn: { from: "2026-07-01", to: "2026-08-01" } },
    });
  });

  it("needs no reason for a first day", async () => {
    await edit({ dueOn: "", reason: "Not known yet" });
    expect(await edit({ version: "2", dueOn: "2026-09-01" })).toMatchObject({ ok: true });
  });

  it("shows the second writer what the first one wrote", async () => {
    await edit({ title: "Mine" });
    const said = await edit({ title: "Yours" });
    expect(said).toMatchObject({ ok: false, code: "conflict", current: { title: "Mine", version: 2 } });
    expect(await kept()).toMatchObject({ title: "Mine" });
  });

  it("writes nothing where nothing changed", async () => {
    expect(await edit()).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject({ version: 1 });
    expect(await lastAudit()).toBeUndefined();
  });

  it("refuses strangers, mentors and bad input", async () => {
    const other = await w.memberContext(await w.firm(agencyId));
    expect(await edit({ title: "x" }, other)).toEqual(await edit({ title: "x", actionId: randomUUID() }));
    expect(await edit({ title: "x" }, other)).toMatchObject({ code: "not-found" });
    expect(await edit({ title: "x" }, await w.mentorContext(mentor))).toMatchObject({ code: "forbidden" });
    const stranger = await w.person();
    expect(await edit({ owner: stranger.id })).toMatchObject({ fields: { owner: ["not-a-member"] } });
    for (const more of [{ title: "a\nb" }, { why: "\u0000" }, { version: "0" }, { dueOn: "2026-13-01" }])
      expect(await edit(more)).toMatchObject({ code: "invalid" });
    expect(await kept()).toMatchObject({ title: content.title, version: 1 });
  });
});

describe("moving an action", () => {
  it("refuses blocked without what blocks it", async () => {
    expect(await move({ status: "blocked" })).toMatchObject({ fields: { blockedBy: ["required"] } });
    expect(await move({ status: "blocked", blockedBy: "  " })).toMatchObject({ code: "invalid" });
    expect(await kept()).toMatchObject({ status: "open" });
    expect(await move({ status: "blocked", blockedBy: "No interpreter" })).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject({ status: "blocked", blockedBy: "No interpreter", endedAt: null });
  });

  it("dates an end, takes the date off when it opens again, and records both", async () => {
    await move({ status: "not-for-us", reason: "We sell through an agent" });
    expect(await kept()).toMatchObject({ status: "not-for-us", endedAt: w.now });
    expect(await lastAudit()).toMatchObject({ verb: "action.ended", because: "We sell through an agent" });
    await move({ status: "open", version: "2" });
    expect(await kept()).toMatchObject({ status: "open", endedAt: null, version: 3 });
    const shown = await getAction(context, firm.id, actionId);
    expect(shown?.history.map(({ verb }) => verb).sort()).toEqual([
      "action.added",
      "action.ended",
      "action.reopened",
    ]);
  });

  it("does nothing twice, and lets the second of two see the first one's move", async () => {
    await move({ status: "in-progress" });
    expect(await move({ status: "in-progress" })).toMatchObject({ ok: true });
    expect(await move({ status: "done" })).toMatchObject({
      code: "conflict",
      current: { status: "in-progress" },
    });
    expect(await kept()).toMatchObject({ status: "in-progress", version: 2 });
  });

  it("refuses strangers, mentors and statuses that are none", async () => {
    const other = await w.memberContext(await w.firm(agencyId));
    expect(await move({ status: "done" }, other)).toMatchObject({ code: "not-found" });
    expect(await move({ status: "done" }, await w.mentorContext(mentor))).toMatchObject({
      code: "forbidden",
    });
    expect(await move({ status: "finished" })).toMatchObject({ code: "invalid" });
    expect(await kept()).toMatchObject({ status: "open", version: 1 });
  });
});

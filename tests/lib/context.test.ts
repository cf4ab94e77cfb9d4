import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { sessions } from "@/db/schema/accounts";
import { administrators } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import { type TestFirm, type TestMentor, type TestPerson, type World, world } from "../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;
let mentor: TestMentor;
let admin: TestPerson;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  firm = await w.firm(agencyId);
  mentor = await w.mentor(agencyId);
  admin = await w.administrator(agencyId);
});

const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });

describe("a context", () => {
  it("knows the member, the firm and the role", async () => {
    const context = await w.memberContext(firm);
    expect(context.actor).toEqual({
      kind: "member",
      accountId: firm.owner.id,
      agencyId,
      firmId: firm.id,
      firmRole: "owner",
    });
    expect(context.person?.email).toBe(firm.owner.email);
  });

  it("gives the same refusal for a firm of others and for one that does not exist", async () => {
    const other = await w.firm(agencyId);
    await expect(w.contextOf(firm.owner, { kind: "member", id: other.id })).rejects.toEqual(
      refusal("not-found"),
    );
    await expect(w.contextOf(firm.owner, { kind: "member", id: randomUUID() })).rejects.toEqual(
      refusal("not-found"),
    );
  });

  it("is signed out without a session, after its end, when idle for a week, past its last day", async () => {
    await expect(w.contextOf(null, { kind: "member", id: firm.id })).rejects.toEqual(refusal("signed-out"));
    const later = (days: number) => new Date(w.now.getTime() + days * 86_400_000);
    await expect(w.contextOf(firm.owner, { kind: "account" }, later(8))).rejects.toEqual(
      refusal("signed-out"),
    );
    const ended = await w.person();
    await w.owner.update(sessions).set({ endedAt: w.now }).where(eq(sessions.accountId, ended.id));
    await expect(w.contextOf(ended, { kind: "account" })).rejects.toEqual(refusal("signed-out"));
    const old = await w.person();
    await w.owner
      .update(sessions)
      .set({ lastSeenAt: later(40) })
      .where(eq(sessions.accountId, old.id));
    await expect(w.contextOf(old, { kind: "account" }, later(31))).rejects.toEqual(refusal("signed-out"));
  });

  it("asks an administrator for a second factor", async () => {
    const weak = await w.person({ secondFactor: false });
    await w.administrator(agencyId, weak);
    await expect(w.adminContext(weak, agencyId)).rejects.toEqual(refusal("second-factor"));
    expect((await w.adminContext(admin, agencyId)).actor.kind).toBe("admin");
  });

  it("ends an administrator's hat at the next request", async () => {
    const leaving = await w.administrator(agencyId);
    const context = await w.adminContext(leaving, agencyId);
    await w.owner
      .update(administrators)
      .set({ endedAt: w.now })
      .where(eq(administrators.accountId, leaving.id));
    await expect(context.read((tx) => tx.select().from(firms))).rejects.toEqual(refusal("not-found"));
  });

  it("shows a mentor the firm only while the assignment lasts", async () => {
    const own = await w.firm(agencyId);
    const context = await w.mentorContext(mentor);
    const seen = () => context.read((tx) => tx.select({ id: firms.id }).from(firms));
    expect(await seen()).toEqual([]);
    const assignment = await w.assign(own, mentor);
    expect(await seen()).toEqual([{ id: own.id }]);
    await w.owner.update(assignments).set({ endedAt: w.now }).where(eq(assignments.id, assignment));
    expect(await seen()).toEqual([]);
  });

  it("cannot write in a read", async () => {
    const context = await w.memberContext(firm);
    const write = context.read((tx) => tx.update(firms).set({ legalName: "x" }).where(eq(firms.id, firm.id)));
    await expect(write).rejects.toMatchObject({ code: "25006" });
  });

  it("leaves nothing of itself on the connection", async () => {
    await (await w.memberContext(firm)).read((tx) => tx.select().from(firms));
    const bare = await w.app.transaction("read", (tx) => tx.select().from(firms));
    expect(bare).toEqual([]);
  });
});

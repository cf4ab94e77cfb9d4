import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { sharing } from "@/db/schema/firms";
import { changeSharing } from "@/lib/sharing/commands/change-sharing";
import { getSharing, whoCanSee } from "@/lib/sharing/queries";
import { type World, world } from "../../support/world";
import { codeOf, settings, succeeded, verbsOf } from "../firms/traces";

let w: World;
let agency: { id: string };
beforeAll(async () => {
  settings();
  w = await world();
  agency = await w.agency();
});

describe("what mentors see", () => {
  it("is granted and taken back by an owner, and noted", async () => {
    const firm = await w.firm(agency.id);
    const context = await w.memberContext(firm);
    const { seen, scopes } = await getSharing(context);
    expect(scopes).toEqual(["diagnosis", "answers", "plan"]);
    succeeded(await changeSharing(context, { scopes: ["diagnosis", "drafts"], seen }));
    expect((await getSharing(context)).scopes).toEqual(["diagnosis", "drafts"]);
    const [row] = await w.owner.select().from(audit).where(eq(audit.subjectId, firm.id));
    expect(row).toMatchObject({
      verb: "sharing.changed",
      changes: {
        drafts: { from: false, to: true },
        answers: { from: true, to: false },
        plan: { from: true, to: false },
      },
    });
    const rows = await w.owner.select().from(sharing).where(eq(sharing.firmId, firm.id));
    expect(rows.find(({ scope }) => scope === "drafts")?.grantedBy).toBe(firm.owner.id);
  });

  it("can be nothing at all", async () => {
    const context = await w.memberContext(await w.firm(agency.id));
    succeeded(await changeSharing(context, { seen: (await getSharing(context)).seen }));
    expect((await getSharing(context)).scopes).toEqual([]);
  });

  it("shows the second of two owners what the first one chose", async () => {
    const firm = await w.firm(agency.id);
    const context = await w.memberContext(firm);
    const { seen } = await getSharing(context);
    const choices = [{ scopes: ["plan"] }, { scopes: ["drafts"] }];
    const outcomes = await Promise.all(choices.map((one) => changeSharing(context, { ...one, seen })));
    expect(outcomes.map(codeOf).sort()).toEqual(["conflict", "ok"]);
    expect(await verbsOf(w, firm.id)).toEqual(["sharing.changed"]);
  });

  it("is not for members, mentors, administrators to change, and takes known scopes only", async () => {
    const firm = await w.firm(agency.id);
    const colleague = await w.person();
    await w.join(firm, colleague);
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    const admin = await w.adminContext(await w.administrator(agency.id), agency.id);
    const { seen } = await getSharing(await w.memberContext(firm));
    for (const context of [await w.memberContext(firm, colleague), await w.mentorContext(mentor), admin])
      expect(codeOf(await changeSharing(context, { scopes: [], seen }))).toBe("forbidden");
    const owner = await w.memberContext(firm);
    expect(codeOf(await changeSharing(owner, { scopes: ["everything"], seen }))).toBe("invalid");
    expect(await verbsOf(w, firm.id)).toEqual([]);
    const other = await w.memberContext(await w.firm(agency.id));
    succeeded(await changeSharing(other, { scopes: [], seen }));
    expect((await getSharing(owner)).scopes).toHaveLength(3);
  });
});

describe("who can see", () => {
  it("lists members, present mentors and administrators by name, hat and date", async () => {
    const own = await w.agency();
    const firm = await w.firm(own.id);
    const colleague = await w.person({ name: "Colleague" });
    await w.join(firm, colleague);
    const mentor = await w.mentor(own.id, { person: await w.person({ name: "Mentor" }) });
    await w.assign(firm, mentor);
    await w.mentor(own.id);
    const admin = await w.administrator(own.id, await w.person({ name: "Admin" }));
    await w.administrator((await w.agency()).id);
    const seen = await whoCanSee(await w.memberContext(firm, colleague));
    expect(seen.map(({ name, hat }) => [name, hat])).toEqual([
      [firm.owner.name, "owner"],
      ["Colleague", "member"],
      ["Mentor", "mentor"],
      ["Admin", "admin"],
    ]);
    expect(seen.every(({ since }) => since === w.now.toISOString())).toBe(true);
    expect(seen.at(-1)?.accountId).toBe(admin.id);
  });

  it("is for the firm's own people", async () => {
    const firm = await w.firm(agency.id);
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    expect(await whoCanSee(await w.mentorContext(mentor))).toEqual([]);
  });
});

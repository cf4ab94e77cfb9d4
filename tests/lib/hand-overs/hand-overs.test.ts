import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { handOvers } from "@/db/schema/hand-overs";
import { endAssignment } from "@/lib/assignments/commands/end-assignment";
import { writeHandOver } from "@/lib/hand-overs/commands/write-hand-over";
import { getHandOver, listAsked, listLeft } from "@/lib/hand-overs/queries";
import { type TestFirm, type TestMentor, type TestPerson, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let admin: TestPerson;
let mentor: TestMentor;
let firm: TestFirm;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  admin = await w.administrator(agencyId);
});
beforeEach(async () => {
  mentor = await w.mentor(agencyId);
  firm = await w.firm(agencyId, { legalName: "Tidewater Lamps" });
  const assignmentId = await w.assign(firm, mentor);
  const office = await w.adminContext(admin, agencyId);
  await endAssignment(office, { assignmentId, because: "finished" });
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const asked = async () => {
  const [note] = await listAsked(await w.mentorContext(mentor));
  if (!note) throw new Error("nothing was asked for");
  return note;
};

describe("a hand-over note", () => {
  it("is asked for when an assignment ends, by mail and on the mentor's home", async () => {
    const note = await asked();
    expect(note).toMatchObject({ firm: "Tidewater Lamps", body: "", version: 1 });
    const [mail] = await w.owner.select().from(mails).where(eq(mails.toEmail, mentor.person.email));
    expect(mail?.body).toContain(`https://portal.example/mentor/${agencyId}/hand-overs/${note.id}`);
  });

  it("is written without seeing the firm, and read by the next mentor and the agency alone", async () => {
    const context = await w.mentorContext(mentor);
    const { id: handOverId } = await asked();
    const written = { handOverId, version: "1", body: "Ask for the son." };
    expect(await writeHandOver(context, { ...written, body: "" })).toEqual(refused("invalid"));
    const next = await w.mentor(agencyId);
    await w.assign(firm, next);
    expect(await listLeft(await w.mentorContext(next), { firmId: firm.id })).toEqual([]);
    expect(await writeHandOver(context, written)).toMatchObject({ ok: true });
    expect(await writeHandOver(context, written)).toMatchObject({
      code: "conflict",
      current: { version: 2 },
    });
    expect(await listAsked(context)).toEqual([]);
    const readers = [await w.mentorContext(next), await w.adminContext(admin, agencyId)];
    for (const reader of readers)
      expect(await listLeft(reader, { firmId: firm.id })).toMatchObject([{ body: "Ask for the son." }]);
    const owner = await w.memberContext(firm);
    expect(await listLeft(owner, { firmId: firm.id })).toEqual([]);
    const bare = await owner.read((tx) => tx.select({ id: handOvers.id }).from(handOvers));
    expect(bare, "row-level security says the same").toEqual([]);
    const [trace] = await w.owner.select().from(audit).where(eq(audit.subjectId, handOverId));
    expect(trace).toMatchObject({ verb: "hand-over.written", firmId: null });
  });

  it("is its author's to write", async () => {
    const { id: handOverId } = await asked();
    const second = await w.mentorContext(await w.mentor(agencyId));
    expect(await getHandOver(second, { handOverId })).toBeNull();
    const attempt = { handOverId, version: "1", body: "x" };
    expect(await writeHandOver(second, attempt)).toEqual(refused("not-found"));
    expect(await writeHandOver(await w.memberContext(firm), attempt)).toEqual(refused("forbidden"));
  });
});

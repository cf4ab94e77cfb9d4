import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { privateNotes } from "@/db/schema/reviews";
import { addNote } from "@/lib/notes/commands/add-note";
import { deleteNote } from "@/lib/notes/commands/delete-note";
import { editNote } from "@/lib/notes/commands/edit-note";
import { listNotes } from "@/lib/notes/queries";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let mentor: TestMentor;
let firm: TestFirm;
let assignment: string;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  assignment = await w.assign(firm, mentor);
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const rows = () => w.owner.select().from(privateNotes).where(eq(privateNotes.firmId, firm.id));
async function noted(body = "The founder decides everything.") {
  const outcome = await addNote(await w.mentorContext(mentor), { firmId: firm.id, body });
  return { firmId: firm.id, noteId: outcome.ok ? outcome.value.id : "", version: 1 };
}

describe("a private note", () => {
  it("is written once, changed and deleted by its author", async () => {
    const context = await w.mentorContext(mentor);
    const key = randomUUID();
    const first = await addNote(context, { firmId: firm.id, body: "Call in May." }, key);
    expect(await addNote(context, { firmId: firm.id, body: "Call in May." }, key)).toEqual(first);
    const noteId = first.ok ? first.value.id : "";
    expect(
      await editNote(context, { firmId: firm.id, noteId, version: 1, body: "Call in June." }),
    ).toMatchObject({
      ok: true,
    });
    expect(await listNotes(context, { firmId: firm.id })).toMatchObject([
      { body: "Call in June.", version: 2 },
    ]);
    expect(await deleteNote(context, { firmId: firm.id, noteId, version: 2 })).toMatchObject({ ok: true });
    expect(await rows()).toEqual([]);
  });

  it("is read by nobody else: not the firm, not a second mentor, not an administrator", async () => {
    await noted();
    const second = await w.mentor(agencyId);
    await w.assign(firm, second);
    const admin = await w.administrator(agencyId);
    const others = [
      await w.memberContext(firm),
      await w.mentorContext(second),
      await w.adminContext(admin, agencyId),
      w.system(agencyId, "accounts"),
    ];
    for (const context of others) {
      expect(await listNotes(context, { firmId: firm.id })).toEqual([]);
      const bare = await context.read((tx) => tx.select({ id: privateNotes.id }).from(privateNotes));
      expect(bare, "row-level security says the same").toEqual([]);
    }
  });

  it("leaves an audit row that tells the firm nothing", async () => {
    const { noteId } = await noted("Secret remark");
    const [row] = await w.owner.select().from(audit).where(eq(audit.subjectId, noteId));
    expect(row).toMatchObject({ verb: "note.added", firmId: null, scope: "none", changes: {} });
    const seen = await (await w.memberContext(firm)).read((tx) =>
      tx.select({ verb: audit.verb }).from(audit),
    );
    expect(seen).toEqual([]);
  });

  it("goes out of reach with the assignment", async () => {
    const place = await noted();
    const context = await w.mentorContext(mentor);
    await w.owner.update(assignments).set({ endedAt: w.now }).where(eq(assignments.id, assignment));
    expect(await listNotes(context, { firmId: firm.id })).toEqual([]);
    expect(await editNote(context, { ...place, body: "x" })).toEqual(refused("not-found"));
    expect(await addNote(context, { firmId: firm.id, body: "x" })).toEqual(refused("not-found"));
  });

  it("is refused to others and to bad input", async () => {
    const place = await noted();
    const second = await w.mentor(agencyId);
    await w.assign(firm, second);
    expect(await editNote(await w.mentorContext(second), { ...place, body: "x" })).toEqual(
      refused("not-found"),
    );
    expect(await deleteNote(await w.mentorContext(second), place)).toEqual(refused("not-found"));
    expect(await addNote(await w.memberContext(firm), { firmId: firm.id, body: "x" })).toEqual(
      refused("forbidden"),
    );
    const context = await w.mentorContext(mentor);
    for (const wrong of [{ body: "" }, { body: "x".repeat(8_001) }, { version: "0" }, { noteId: "1" }])
      expect(await editNote(context, { ...place, body: "ok", ...wrong })).toEqual(refused("invalid"));
    expect(await rows()).toMatchObject([{ version: 1 }]);
  });

  it("shows both texts when it changed in another window", async () => {
    const place = await noted("First");
    const context = await w.mentorContext(mentor);
    await editNote(context, { ...place, body: "Second" });
    const late = await editNote(context, { ...place, body: "Third" });
    expect(late).toMatchObject({ ok: false, code: "conflict", current: { body: "Second", version: 2 } });
    expect(await deleteNote(context, place)).toEqual(refused("conflict"));
    expect(await rows()).toMatchObject([{ body: "Second", version: 2 }]);
  });
});

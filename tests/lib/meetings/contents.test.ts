import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { sharing } from "@/db/schema/firms";
import { meetingNotes } from "@/db/schema/meetings";
import { actions } from "@/db/schema/plans";
import { addAgendaItem, removeAgendaItem } from "@/lib/meetings/commands/agenda-items";
import { addMeetingNote, editMeetingNote } from "@/lib/meetings/commands/meeting-notes";
import { addNextStep, dropNextStep } from "@/lib/meetings/commands/next-steps";
import { proposeMeeting } from "@/lib/meetings/commands/propose-meeting";
import { takeNextSteps } from "@/lib/meetings/commands/take-next-steps";
import { getMeeting } from "@/lib/meetings/queries/get-meeting";
import { addAction } from "@/lib/plans/commands/add-action";
import { setStatus } from "@/lib/plans/commands/set-status";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let mentor: TestMentor;
let firm: TestFirm;
let assignmentId: string;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  assignmentId = await w.assign(firm, mentor);
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const both = async () => [await w.memberContext(firm), await w.mentorContext(mentor)] as const;
async function met() {
  const what = { firmId: firm.id, assignmentId, subject: "Prices", minutes: "60", at1: "2026-07-01T10:00" };
  const outcome = await proposeMeeting(await w.mentorContext(mentor), what);
  if (!outcome.ok) throw new Error(outcome.code);
  return { firmId: firm.id, meetingId: outcome.value.id };
}
async function action(title: string, dueOn: string, blockedBy = "") {
  const context = await w.memberContext(firm);
  const made = await addAction(context, { title, why: "", owner: "", dueOn, effort: "small" });
  if (!made.ok) throw new Error(made.code);
  const { actionId } = made.value;
  if (blockedBy !== "") await setStatus(context, { actionId, version: "1", status: "blocked", blockedBy });
}

describe("the agenda", () => {
  it("begins with what is blocked or overdue, and takes points of both sides", async () => {
    await action("Find a dealer", "2026-09-01", "No list of dealers");
    await action("Ask the bank", "2026-06-01");
    await action("Visit Oslo", "2026-09-01");
    const [owner, advisor] = await both();
    const place = await met();
    expect(await addAgendaItem(owner, { ...place, body: "Freight" })).toMatchObject({ ok: true });
    const seen = (await getMeeting(advisor, place))?.agenda ?? [];
    expect(seen.map(({ kind, body }) => `${kind}: ${body}`).sort()).toEqual([
      "blocked: Find a dealer",
      "overdue: Ask the bank",
      "own: Freight",
    ]);
    const own = seen.find(({ kind }) => kind === "own");
    expect(await removeAgendaItem(advisor, { ...place, itemId: own?.id })).toMatchObject({ ok: true });
    expect(await removeAgendaItem(advisor, { ...place, itemId: own?.id })).toEqual(refused("not-found"));
  });

  it("shows a mentor nothing of a plan that the firm no longer shares", async () => {
    await action("Ask the bank", "2026-06-01");
    const place = await met();
    await w.owner.delete(sharing).where(and(eq(sharing.firmId, firm.id), eq(sharing.scope, "plan")));
    const [owner, advisor] = await both();
    expect((await getMeeting(owner, place))?.agenda).toHaveLength(1);
    expect((await getMeeting(advisor, place))?.agenda).toEqual([]);
  });
});

describe("a note", () => {
  it("is the author's alone until it is shared", async () => {
    const [owner, advisor] = await both();
    const admin = await w.adminContext(await w.administrator(agencyId), agencyId);
    const place = await met();
    const made = await addMeetingNote(advisor, { ...place, body: "The son decides." });
    const noteId = made.ok ? made.value.id : "";
    for (const context of [owner, admin]) {
      expect((await getMeeting(context, place))?.notes).toEqual([]);
      const bare = await context.read((tx) => tx.select({ id: meetingNotes.id }).from(meetingNotes));
      expect(bare, "row-level security says the same").toEqual([]);
    }
    const [trace] = await w.owner.select().from(audit).where(eq(audit.subjectId, noteId));
    expect(trace).toMatchObject({ verb: "meeting-note.added", firmId: null, scope: "none" });
    const change = { ...place, noteId, version: "1", body: "Ask the son.", shared: "on" };
    expect(await editMeetingNote(owner, change)).toEqual(refused("not-found"));
    expect(await editMeetingNote(advisor, change)).toMatchObject({ ok: true });
    expect(await editMeetingNote(advisor, change)).toMatchObject({
      code: "conflict",
      current: { version: 2 },
    });
    expect((await getMeeting(owner, place))?.notes).toMatchObject([{ body: "Ask the son.", mine: false }]);
  });
});

describe("next steps", () => {
  it("become actions of the plan in one go, by the firm alone and once", async () => {
    const [owner, advisor] = await both();
    const place = await met();
    await addNextStep(advisor, { ...place, title: "Ask the bank", dueOn: "2026-08-01" });
    await addNextStep(owner, { ...place, title: "Send the list", dueOn: "" });
    expect(await takeNextSteps(advisor, place)).toEqual(refused("forbidden"));
    expect(await takeNextSteps(owner, place)).toMatchObject({ ok: true, value: { taken: 2 } });
    expect(await takeNextSteps(owner, place)).toEqual(refused("nothing-to-take"));
    const made = await w.owner.select().from(actions).where(eq(actions.firmId, firm.id));
    expect(made.map(({ title, dueOn }) => `${title} ${dueOn}`).sort()).toEqual([
      "Ask the bank 2026-08-01",
      "Send the list null",
    ]);
    const steps = (await getMeeting(advisor, place))?.steps ?? [];
    expect(steps.every(({ actionId }) => actionId !== null)).toBe(true);
    expect(await dropNextStep(advisor, { ...place, stepId: steps[0]?.id })).toEqual(refused("not-found"));
  });
});

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { audit } from "@/db/schema/audit";
import { introductionQuestions, introductions } from "@/db/schema/contacts";
import { followUps } from "@/db/schema/delegation-after";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { memberships } from "@/db/schema/firms";
import { actions } from "@/db/schema/plans";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { answerFollowUp } from "@/lib/follow-ups/commands/answer-follow-up";
import { remindOfFollowUp } from "@/lib/follow-ups/commands/remind";
import { listFollowUps } from "@/lib/follow-ups/queries/for-agency";
import { listOwnFollowUps } from "@/lib/follow-ups/queries/own-follow-ups";
import { askAboutContacts } from "@/lib/jobs/contact-questions";
import { askAfterJourneys } from "@/lib/jobs/follow-ups";
import { takeJourneySteps } from "@/lib/journey-reports/commands/take-steps";
import { writeReport } from "@/lib/journey-reports/commands/write-report";
import { getOwnReport } from "@/lib/journey-reports/queries/own-report";
import { backHome, dayOf, type Journey } from "../../support/back-home";
import { type World, world } from "../../support/world";

let w: World;
let on: Journey;
let jobs: Database;
let firm: Context<ActorOf<"member">>;
let own: { agencyId: string; firmId: string };

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 3 });
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
});
afterAll(() => jobs.close());
beforeEach(async () => {
  // Journeys of other tests are over for good.
  await w.owner.update(delegations).set({ startsOn: "2020-01-01", endsOn: "2020-01-02" });
  on = await backHome(w);
  const [first] = on.members;
  if (!first) throw new Error("nobody travelled");
  firm = first;
  own = { agencyId: on.agencyId, firmId: firm.actor.firmId };
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const later = (days: number) => ({
  database: jobs,
  now: new Date(w.now.getTime() + days * 86_400_000),
  requestId: "daily",
});
const ask = (days = 32) => askAfterJourneys(later(days));
const mailsTo = (email = "") => w.owner.select().from(mails).where(eq(mails.toEmail, email));
async function meet(name: string): Promise<string> {
  const day = dayOf(w, -3);
  const met = {
    kind: "market",
    place: "delegation",
    personName: name,
    organisation: "Ovens AS",
    country: "NO",
  };
  const said = { introducedOn: day, consentOn: day, recordedAt: w.now, recordedBy: firm.actor.accountId };
  const rows = await w.owner
    .insert(introductions)
    .values({ ...own, ...met, ...said, delegationId: on.delegationId })
    .returning({ id: introductions.id });
  return rows[0]?.id ?? "";
}
async function asked(month = 1) {
  const one = (await listOwnFollowUps(firm, on.delegationId)).find((row) => row.month === month);
  if (!one) throw new Error("nothing was asked");
  return one;
}

it("go out after 1, 3 and 12 months, each once, with the introductions instead of mails of their own", async () => {
  await meet("Kari Buyer");
  expect(await ask(20)).toBe(0);
  expect((await Promise.all([ask(), ask()])).reduce((sum, n) => sum + n)).toBe(3);
  expect(await ask(40)).toBe(0);
  await askAboutContacts(later(32));
  const [mail, ...more] = await mailsTo(on.firms[0]?.owner.email);
  expect(mail?.subject).toBe("Ovens to Oslo: what became of it?");
  expect(mail?.body).toContain(`/firm/${own.firmId}/delegations/${on.delegationId}/follow-up`);
  expect(more).toEqual([]);
  await meet("Late Person");
  await ask(41);
  expect((await asked()).contacts.map(({ personName }) => personName).sort()).toEqual([
    "Kari Buyer",
    "Late Person",
  ]);
  expect(await ask(95)).toBe(3);
  expect(await ask(370)).toBe(3);
  expect((await listOwnFollowUps(firm, on.delegationId)).map(({ month }) => month)).toEqual([1, 3, 12]);
});

it("answer the questions about introductions and the steps in the plan along, once", async () => {
  const introductionId = await meet("Kari Buyer");
  await meet("Nils Quiet");
  const report = { delegationId: on.delegationId, version: "0", wanted: "Dealers", again: "yes" };
  const steps = { "step.1": "Send an offer", "step.2": "Ask the bank", "step.3": "Learn Norwegian" };
  const days = { "due.2": "2026-10-01" };
  await writeReport(firm, { ...report, ...steps, ...days, "learnt.market": "Spring", finish: "hand-in" });
  await takeJourneySteps(firm, { delegationId: on.delegationId });
  await ask();
  const one = await asked();
  const [kari] = one.contacts.filter(({ personName }) => personName === "Kari Buyer");
  const [offer, bank] = one.steps;
  const form = {
    followUpId: one.id,
    [`used.${kari?.questionId}`]: "yes",
    [`uses.${kari?.questionId}`]: "customer",
    [`worth.${kari?.questionId}`]: "5",
    [`step.${offer?.stepId}`]: "done",
    [`step.${bank?.stepId}`]: "moved",
    sales: "none",
    orders: "to-50k",
    partners: "1",
    note: "Two ovens",
  };
  expect(await answerFollowUp(firm, form)).toMatchObject({
    fields: { without: ["required"], [`moved.${bank?.stepId}`]: ["required"] },
  });
  const full = { ...form, [`moved.${bank?.stepId}`]: "2026-12-01", without: "later" };
  expect(await answerFollowUp(firm, { ...full, [`used.${introductionId}`]: "no" })).toEqual(
    refused("not-found"),
  );
  expect((await asked()).answeredAt).toBeNull();
  const two = await Promise.all([answerFollowUp(firm, full), answerFollowUp(firm, full)]);
  expect(two.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const [question] = await w.owner
    .select()
    .from(introductionQuestions)
    .where(eq(introductionQuestions.introductionId, introductionId));
  expect(question).toMatchObject({ used: true, uses: ["customer"], worth: 5 });
  const stands = await w.owner.select().from(actions).where(eq(actions.firmId, own.firmId));
  expect(Object.fromEntries(stands.map(({ title, status }) => [title, status]))).toEqual({
    "Send an offer": "done",
    "Ask the bank": "open",
    "Learn Norwegian": "open",
  });
  expect(stands.find(({ title }) => title === "Ask the bank")?.dueOn).toBe("2026-12-01");
  const [traced] = await w.owner
    .select({ changes: audit.changes, because: audit.because })
    .from(audit)
    .where(and(eq(audit.firmId, own.firmId), eq(audit.verb, "action.edited")));
  expect(traced).toEqual({
    changes: { dueOn: { from: "2026-10-01", to: "2026-12-01" } },
    because: "Answered about the delegation Ovens to Oslo",
  });
  expect(await asked()).toMatchObject({
    orders: "to-50k",
    steps: [{ answer: "done" }, { answer: "moved", movedTo: "2026-12-01" }, { answer: null }],
  });
});

it("leave a step that was done out of what can still be taken into the plan, and take the day it was moved to", async () => {
  const report = { delegationId: on.delegationId, version: "0", wanted: "Dealers", again: "yes" };
  const steps = { "step.1": "Send an offer", "step.2": "Ask the bank" };
  await writeReport(firm, { ...report, ...steps, "learnt.market": "Spring", finish: "hand-in" });
  await ask();
  const { id: followUpId, steps: both } = await asked();
  const [offer, bank] = both.map(({ stepId }) => stepId);
  const said = { [`step.${offer}`]: "done", [`step.${bank}`]: "moved", [`moved.${bank}`]: "2026-12-01" };
  expect(await answerFollowUp(firm, { followUpId, ...said })).toMatchObject({ ok: true });
  expect((await getOwnReport(firm, on.delegationId))?.steps).toMatchObject([
    { ended: true },
    { ended: false },
  ]);
  expect(await takeJourneySteps(firm, { delegationId: on.delegationId })).toMatchObject({
    value: { taken: 1 },
  });
  const made = await w.owner.select().from(actions).where(eq(actions.firmId, own.firmId));
  expect(made.map(({ title, dueOn }) => [title, dueOn])).toEqual([["Ask the bank", "2026-12-01"]]);
});

it("are refused to others, and keep of a mentor what mentors are asked alone", async () => {
  await ask();
  const { id: followUpId } = await asked();
  expect(await answerFollowUp(on.admin, { followUpId })).toEqual(refused("forbidden"));
  expect(await answerFollowUp(on.members[1] ?? on.guide, { followUpId })).toEqual(refused("not-found"));
  expect(await answerFollowUp(firm, { followUpId, extra: "1" })).toEqual(refused("invalid"));
  const [mine] = await listOwnFollowUps(on.guide, on.delegationId);
  const said = { followUpId: mine?.id, inTouch: "2", sales: "to-10k", without: "same", note: "" };
  expect(await answerFollowUp(on.guide, said)).toMatchObject({ ok: true });
  expect(await listOwnFollowUps(on.guide, on.delegationId)).toMatchObject([{ inTouch: 2, sales: null }]);
});

it("leave out a journey called off, who gave the seat back, and firms and mentors who left", async () => {
  const mine = and(eq(delegations.agencyId, on.agencyId), eq(delegations.id, on.delegationId));
  await w.owner.update(delegations).set({ state: "cancelled", cancelledBecause: "Strike" }).where(mine);
  expect(await ask()).toBe(0);
  await w.owner.update(delegations).set({ state: "closed" }).where(mine);
  const left = eq(memberships.firmId, own.firmId);
  await w.owner.update(memberships).set({ endedAt: w.now }).where(left);
  const second = on.firms[1]?.id ?? "";
  await w.owner.update(mentors).set({ state: "ended" }).where(eq(mentors.id, on.mentor.id));
  await w.owner
    .update(delegationSeats)
    .set({ state: "declined", reason: "dates" })
    .where(eq(delegationSeats.firmId, second));
  expect(await ask()).toBe(0);
  await w.owner.update(memberships).set({ endedAt: null }).where(left);
  expect(await ask()).toBe(1);
  await w.owner.update(memberships).set({ endedAt: w.now }).where(left);
  const [row] = await listFollowUps(on.admin, on.delegationId);
  expect(row).toMatchObject({ name: "Traveller 1", reachable: false });
  expect(await remindOfFollowUp(on.admin, { followUpId: row?.id })).toEqual(refused("nobody-there"));
  expect(await w.owner.$count(followUps, eq(followUps.delegationId, on.delegationId))).toBe(1);
});

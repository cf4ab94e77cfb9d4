import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { introductions } from "@/db/schema/contacts";
import { journeyReports } from "@/db/schema/delegation-after";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { sharing } from "@/db/schema/firms";
import { actions } from "@/db/schema/plans";
import { ties } from "@/db/schema/ties";
import { answerTie } from "@/lib/contacts/commands/answer-tie";
import { proposeTie } from "@/lib/contacts/commands/propose-tie";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { takeJourneySteps } from "@/lib/journey-reports/commands/take-steps";
import { writeGroupReport } from "@/lib/journey-reports/commands/write-group-report";
import { writeReport } from "@/lib/journey-reports/commands/write-report";
import { listReports } from "@/lib/journey-reports/queries/for-agency";
import { getFigures, getGroupReport } from "@/lib/journey-reports/queries/group-report";
import { listFirmReports } from "@/lib/journey-reports/queries/of-firm";
import { getOwnReport } from "@/lib/journey-reports/queries/own-report";
import { backHome, type Journey } from "../../support/back-home";
import { type World, world } from "../../support/world";

let w: World;
let on: Journey;
let delegationId: string;
let firm: Context<ActorOf<"member">>;

beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
});
beforeEach(async () => {
  on = await backHome(w);
  delegationId = on.delegationId;
  const [first] = on.members;
  if (!first) throw new Error("nobody travelled");
  firm = first;
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const form = (changes: Record<string, string> = {}) => ({
  delegationId,
  version: "0",
  wanted: "Who sells ovens there",
  "learnt.market": "They buy in spring",
  surprised: "",
  again: "yes",
  "step.1": "Send an offer to Solvik",
  "due.1": "2026-07-01",
  "step.2": "Ask the bank",
  finish: "keep",
  ...changes,
});
const handIn = (by: Context = firm) => writeReport(by, form({ finish: "hand-in" }));

it("are the traveller's alone as a draft, and stand as they are once handed in", async () => {
  expect(await writeReport(firm, form({ wanted: "", again: "" }))).toMatchObject({ ok: true });
  expect(await listReports(on.admin, delegationId)).toMatchObject({ reports: [] });
  expect(await writeReport(firm, form())).toEqual(refused("conflict"));
  const thin = form({ version: "1", wanted: "", "learnt.market": "", again: "", finish: "hand-in" });
  expect(await writeReport(firm, thin)).toMatchObject({
    fields: { wanted: ["required"], again: ["required"], "learnt.market": ["required"] },
  });
  expect(await writeReport(firm, form({ version: "1", "step.2": "", "due.2": "2026-08-01" }))).toMatchObject({
    fields: { "step.2": ["required"] },
  });
  expect(await takeJourneySteps(firm, { delegationId })).toEqual(refused("nothing-to-take"));
  expect(await writeReport(firm, form({ version: "1", finish: "hand-in" }))).toMatchObject({ ok: true });
  expect(await writeReport(firm, form({ version: "2" }))).toEqual(refused("report-handed-in"));
  const { reports, missing } = await listReports(on.admin, delegationId);
  expect(reports).toMatchObject([{ name: "Traveller 1", learnt: { market: "They buy in spring" } }]);
  expect(missing).toHaveLength(2);
});

it("put their steps into the plan, once", async () => {
  await handIn();
  const two = await Promise.all([
    takeJourneySteps(firm, { delegationId }),
    takeJourneySteps(firm, { delegationId }),
  ]);
  expect(two.filter(({ ok }) => ok)).toMatchObject([{ value: { taken: 2 } }]);
  const made = await w.owner.select().from(actions).where(eq(actions.firmId, firm.actor.firmId));
  expect(made.map(({ title, dueOn }) => [title, dueOn]).sort()).toEqual([
    ["Ask the bank", null],
    ["Send an offer to Solvik", "2026-07-01"],
  ]);
  expect(made[0]?.why).toContain("Ovens to Oslo");
  const own = await getOwnReport(firm, delegationId);
  expect(own?.steps.every(({ actionId }) => actionId !== null)).toBe(true);
});

it("of a firm are seen by its mentor while the firm shares its plan and the work lasts", async () => {
  const [travelled] = on.firms;
  if (!travelled) throw new Error("nobody travelled");
  const { id: firmId } = travelled;
  const mentor = await w.mentor(on.agencyId);
  await w.assign(travelled, mentor);
  const adviser = (await w.mentorContext(mentor)) as Context<ActorOf<"mentor">>;
  await writeReport(firm, form());
  expect(await listFirmReports(adviser, { firmId })).toEqual([]);
  await writeReport(firm, form({ version: "1", finish: "hand-in" }));
  expect(await listFirmReports(adviser, { firmId })).toMatchObject([{ delegation: "Ovens to Oslo" }]);
  expect(await listFirmReports(on.guide, { firmId })).toEqual([]);
  await w.owner.delete(sharing).where(eq(sharing.firmId, firmId));
  expect(await listFirmReports(adviser, { firmId })).toEqual([]);
});

it("are not written of a journey called off, by who stayed at home, or of another agency's", async () => {
  const before = await w.owner.$count(journeyReports);
  const mine = eq(delegations.id, delegationId);
  await w.owner.update(delegations).set({ state: "cancelled", cancelledBecause: "Strike" }).where(mine);
  expect(await handIn()).toEqual(refused("not-back"));
  await w.owner.update(delegations).set({ state: "closed" }).where(mine);
  const seat = eq(delegationSeats.firmId, firm.actor.firmId);
  await w.owner.update(delegationSeats).set({ state: "declined", reason: "dates" }).where(seat);
  expect(await handIn()).toEqual(refused("not-travelling"));
  const elsewhere = await w.memberContext(await w.firm((await w.agency()).id));
  expect(await handIn(elsewhere)).toEqual(refused("not-found"));
  expect(await w.owner.$count(journeyReports)).toBe(before);
  expect(await handIn(on.guide)).toMatchObject({ ok: true });
});

it("come with figures in which two participants who got to know each other are one introduction", async () => {
  const [one, other] = on.members;
  const [, firmTwo] = on.firms;
  if (!one || !other || !firmTwo) throw new Error("nobody travelled");
  const seats = await w.owner.select().from(delegationSeats).where(eq(delegationSeats.firmId, firmTwo.id));
  expect(await proposeTie(one, { seatId: seats[0]?.id, about: "" })).toMatchObject({ ok: true });
  const [tie] = await w.owner.select({ id: ties.id }).from(ties).where(eq(ties.delegationId, delegationId));
  expect(await answerTie(other, { tieId: tie?.id, answer: "confirmed" })).toMatchObject({ ok: true });
  expect(await w.owner.$count(introductions, eq(introductions.delegationId, delegationId))).toBe(2);
  expect(await getFigures(on.admin, delegationId)).toMatchObject({ market: 0, participants: 1 });
  expect(await getFigures(one, delegationId)).toBeNull();
});

it("lead to the group's report, which travellers read and are told of once it is published", async () => {
  await handIn();
  const group = {
    delegationId,
    version: "0",
    summary: "Two firms in Oslo",
    learnt: "",
    nextTime: "",
    finish: "keep",
  };
  expect(await writeGroupReport(firm, group)).toEqual(refused("forbidden"));
  expect(await writeGroupReport(on.admin, group)).toMatchObject({ ok: true });
  expect(await writeGroupReport(on.admin, { ...group, learnt: "Spring" })).toEqual(refused("conflict"));
  expect(await getGroupReport(firm, delegationId)).toBeNull();
  expect(await getFigures(firm, delegationId)).toBeNull();
  const publish = { ...group, version: "1", learnt: "Spring", finish: "publish" };
  expect(await writeGroupReport(on.admin, { ...publish, summary: "" })).toMatchObject({
    fields: { summary: ["required"] },
  });
  expect(await writeGroupReport(on.admin, publish)).toMatchObject({ ok: true });
  expect(await writeGroupReport(on.admin, { ...publish, version: "2" })).toMatchObject({ ok: true });
  expect(await getGroupReport(firm, delegationId)).toMatchObject({ learnt: "Spring", version: 3 });
  expect(await getFigures(on.guide, delegationId)).toMatchObject({ firms: 2, mentors: 1, reports: 1 });
  const stranger = (await backHome(w)).members[0];
  if (stranger) expect(await getGroupReport(stranger, delegationId)).toBeNull();
  const told = await w.owner.select().from(mails).where(eq(mails.toEmail, on.mentor.person.email));
  expect(told.map(({ subject }) => subject)).toEqual(["Ovens to Oslo: the group's report"]);
  const rows = await w.owner.select().from(audit).where(eq(audit.subjectId, delegationId));
  expect(rows.map(({ verb }) => verb).sort()).toEqual([
    "group-report.published",
    "group-report.saved",
    "group-report.saved",
  ]);
});

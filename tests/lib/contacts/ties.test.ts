import { randomUUID } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { introductions } from "@/db/schema/contacts";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { answerTie } from "@/lib/contacts/commands/answer-tie";
import { proposeTie } from "@/lib/contacts/commands/propose-tie";
import { recordForFirm } from "@/lib/contacts/commands/record-for-firm";
import { listContacts, listMadeContacts } from "@/lib/contacts/queries/contacts";
import { listFellowTravellers } from "@/lib/contacts/queries/fellows";
import { listJourneysMade } from "@/lib/contacts/queries/journeys";
import { listOutcomes } from "@/lib/contacts/queries/outcomes";
import { listTies } from "@/lib/contacts/queries/ties";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { fillDelegation } from "../../support/full-delegation";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";
import { code, value } from "../assessments/answering";

type Member = Context<ActorOf<"member">>;
type Mentor = Context<ActorOf<"mentor">>;

let w: World;
let agencyId: string;
let one: TestFirm;
let other: TestFirm;
let guide: TestMentor;
let [own, theirs, guides] = [null, null, null] as unknown as [Member, Member, Mentor];

beforeAll(async () => {
  w = await world();
});

/** Two firms and a mentor who travelled together last spring, and a firm that stayed at home. */
beforeEach(async () => {
  agencyId = (await w.agency()).id;
  [one, other, guide] = [await w.firm(agencyId), await w.firm(agencyId), await w.mentor(agencyId)];
  const { delegationId, planId } = await fillDelegation(w, one);
  const days = { startsOn: "2026-03-01", endsOn: "2026-03-04" };
  await w.owner.update(delegations).set(days).where(eq(delegations.id, delegationId));
  const of = eq(delegationSeats.delegationId, delegationId);
  await w.owner.update(delegationSeats).set({ state: "accepted" }).where(of);
  const seat = { agencyId, delegationId, planId, state: "accepted" };
  await w.owner.insert(delegationSeats).values([
    { ...seat, kind: "newcomer", firmId: other.id },
    { ...seat, kind: "experienced", mentorId: guide.id },
  ]);
  own = (await w.memberContext(one)) as Member;
  theirs = (await w.memberContext(other)) as Member;
  guides = (await w.mentorContext(guide)) as Mentor;
});

const seatOf = async (context: Member | Mentor, name: string) =>
  (await listFellowTravellers(context)).find((fellow) => fellow.name === name)?.seatId;
const nameOf = async (firm: TestFirm) =>
  (await listTies(own)).find(({ other: { name } }) => name)?.other.name ?? firm.id;

it("is a contact of both firms once the other confirms, and counts once", async () => {
  const fellows = await listFellowTravellers(own);
  expect(fellows).toHaveLength(2);
  const seatId = fellows.find(({ name }) => name !== guide.person.name)?.seatId;
  const made = value(await proposeTie(own, { seatId, about: "The same dealer" }, randomUUID()));
  expect(code(await proposeTie(own, { seatId, about: "" }))).toBe("not-found");
  expect(await listFellowTravellers(theirs)).toHaveLength(1);
  expect(await listContacts(own)).toEqual([]);
  const [mail] = await w.owner.select().from(mails).where(eq(mails.toEmail, other.owner.email));
  expect(mail?.body).toContain(`/firm/${other.id}/contacts#ties`);
  expect(await listTies(theirs)).toMatchObject([{ id: made.id, mine: false, state: "proposed" }]);

  expect(code(await answerTie(own, { tieId: made.id, answer: "confirmed" }))).toBe("tie-closed");
  const outsider = await w.memberContext(await w.firm(agencyId));
  expect(code(await answerTie(outsider, { tieId: made.id, answer: "confirmed" }))).toBe("not-found");
  expect(code(await answerTie(theirs, { tieId: made.id, answer: "maybe" }))).toBe("invalid");
  value(await answerTie(theirs, { tieId: made.id, answer: "confirmed" }));
  expect(code(await answerTie(theirs, { tieId: made.id, answer: "declined" }))).toBe("tie-closed");
  expect(await listContacts(own)).toMatchObject([
    { kind: "participant", personName: other.owner.name, organisation: await nameOf(other) },
  ]);
  expect(await listContacts(theirs)).toMatchObject([
    { personName: one.owner.name, introducedOn: "2026-03-04" },
  ]);
  const admin = await w.adminContext(await w.administrator(agencyId), agencyId);
  const rows = await listOutcomes(admin as Context<ActorOf<"admin">>);
  expect(rows.map(({ group, introductions: many }) => [group, many]).sort()).toEqual([
    ["all", 1],
    ["delegation", 1],
    ["market", 1],
  ]);
  const traces = await w.owner.select().from(audit).where(eq(audit.subjectId, made.id));
  expect(traces.map(({ verb, firmId }) => `${verb} ${firmId === one.id ? "one" : "other"}`).sort()).toEqual([
    "tie.confirmed one",
    "tie.confirmed other",
    "tie.proposed one",
    "tie.proposed other",
  ]);

  value(await answerTie(own, { tieId: made.id, answer: "withdrawn" }));
  const kept = await w.owner
    .select()
    .from(introductions)
    .where(inArray(introductions.firmId, [one.id, other.id]));
  expect(kept.map(({ personName, organisation }) => personName + organisation)).toEqual(["", ""]);
});

it("joins a firm and a mentor as one contact of the firm, and nobody who did not travel", async () => {
  expect(await listFellowTravellers(guides)).toHaveLength(2);
  const made = value(await proposeTie(own, { seatId: await seatOf(own, guide.person.name), about: "" }));
  value(await answerTie(guides, { tieId: made.id, answer: "declined" }));
  expect(await listContacts(own)).toEqual([]);
  const [left] = await listFellowTravellers(guides);
  const second = value(await proposeTie(guides, { seatId: left?.seatId, about: "" }));
  value(await answerTie(theirs, { tieId: second.id, answer: "confirmed" }));
  expect(await listContacts(theirs)).toMatchObject([{ personName: guide.person.name }]);
  const home = (await w.memberContext(await w.firm(agencyId))) as Member;
  expect(await listFellowTravellers(home)).toEqual([]);
});

it("lets a mentor record an introduction for an own firm, and read what came of it while it is one", async () => {
  const form = {
    firmId: one.id,
    place: "fair",
    personName: "Kari Buyer",
    personRole: "",
    organisation: "Ovens AS",
    country: "NO",
    introducedOn: "2026-05-01",
    consent: "on",
  };
  expect(code(await recordForFirm(guides, form))).toBe("not-found");
  expect(code(await recordForFirm(own, form))).toBe("forbidden");
  const assignmentId = await w.assign(one, guide);
  expect(code(await recordForFirm(guides, { ...form, consent: "" }))).toBe("invalid");
  expect(await listMadeContacts(guides)).toEqual([]);
  const { id } = value(await recordForFirm(guides, form));
  expect(await listMadeContacts(guides)).toMatchObject([{ id, firmId: one.id, personName: "Kari Buyer" }]);
  expect(await listContacts(own)).toMatchObject([{ id, mentor: guide.person.name }]);
  const [trace] = await w.owner.select().from(audit).where(eq(audit.subjectId, id));
  expect(trace).toMatchObject({ verb: "introduction.recorded", firmId: one.id, hat: "mentor" });
  await w.database.owner.query("update assignments set ended_at = now() where id = $1", [assignmentId]);
  expect(await listMadeContacts(guides)).toEqual([]);
  const bare = await guides.read((tx) => tx.select({ id: introductions.id }).from(introductions));
  expect(bare, "row-level security says the same").toEqual([]);
});

it("lets a mentor name a delegation that they travelled with, and no other", async () => {
  await w.assign(one, guide);
  const met = { place: "delegation", personName: "Kari Buyer", country: "NO", introducedOn: "2026-03-02" };
  const record = (delegationId: string) =>
    recordForFirm(guides, { ...met, delegationId, firmId: one.id, consent: "on" });
  const [journey] = await listJourneysMade(guides);
  const mine = eq(delegations.id, journey?.id ?? "");
  const elsewhere = await fillDelegation(w, other);
  await w.owner
    .update(delegations)
    .set({ startsOn: "2026-03-01", endsOn: "2026-03-04" })
    .where(eq(delegations.id, elsewhere.delegationId));
  expect(code(await record(elsewhere.delegationId))).toBe("invalid");
  await w.owner.update(delegations).set({ startsOn: "2027-03-01", endsOn: "2027-03-04" }).where(mine);
  expect(await listJourneysMade(guides)).toEqual([]);
  expect(code(await record(journey?.id ?? ""))).toBe("invalid");
  await w.owner.update(delegations).set({ startsOn: "2026-03-01", endsOn: "2026-03-04" }).where(mine);
  const { id } = value(await record(journey?.id ?? ""));
  expect(await listMadeContacts(guides)).toMatchObject([{ id, delegation: journey?.name }]);
  const admin = await w.adminContext(await w.administrator(agencyId), agencyId);
  const outcomes = await listOutcomes(admin as Context<ActorOf<"admin">>);
  expect(outcomes.find(({ group }) => group === "delegation")).toMatchObject({
    id: journey?.id,
    introductions: 1,
  });
  const { mentorId } = guides.actor;
  const said = { consentOn: "2026-03-02", recordedAt: w.now, recordedBy: guides.actor.accountId };
  const row = { ...met, ...said, kind: "market", agencyId, firmId: one.id, mentorId };
  const bare = (delegationId: string) =>
    guides.write((tx) => tx.insert(introductions).values({ ...row, delegationId }));
  await expect(bare(elsewhere.delegationId), "row-level security says the same").rejects.toThrow(/42501/);
  await bare(journey?.id ?? "");
});

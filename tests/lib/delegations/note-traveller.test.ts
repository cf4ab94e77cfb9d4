import { eq } from "drizzle-orm";
import { beforeAll, expect, it, vi } from "vitest";
import { audit } from "@/db/schema/audit";
import { introductions } from "@/db/schema/contacts";
import { delegationSeats } from "@/db/schema/delegations";
import { answerTie } from "@/lib/contacts/commands/answer-tie";
import { proposeTie } from "@/lib/contacts/commands/propose-tie";
import { answerInvitation } from "@/lib/delegations/commands/answer-invitation";
import { noteTraveller } from "@/lib/delegations/commands/note-traveller";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { writeReport } from "@/lib/journey-reports/commands/write-report";
import { getFigures } from "@/lib/journey-reports/queries/group-report";
import { backHome, type Journey } from "../../support/back-home";
import { type World, world } from "../../support/world";
import { value } from "../assessments/answering";

let w: World;
beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });

async function firstOf(on: Journey) {
  const [firm, member] = [on.firms[0], on.members[0]];
  if (!firm || !member) throw new Error("nobody travels");
  const [seat] = await w.owner.select().from(delegationSeats).where(eq(delegationSeats.firmId, firm.id));
  if (!seat) throw new Error("no seat");
  const report = (finish: string, version: string) => ({
    delegationId: on.delegationId,
    version,
    wanted: "Dealers",
    "learnt.market": "They buy in spring",
    surprised: "",
    again: "yes",
    finish,
  });
  return { firm, member, seatId: seat.id, report };
}

it("takes who stayed at home out of the journey, and back in", async () => {
  const on = await backHome(w);
  const { member, seatId, report } = await firstOf(on);
  const no = { seatId, came: "no" };
  expect(await noteTraveller(member, no)).toEqual(refused("forbidden"));
  expect(await noteTraveller(on.admin, { seatId, came: "perhaps" })).toEqual(refused("invalid"));
  expect(await noteTraveller(on.admin, { seatId, came: "yes" })).toEqual(refused("wrong-state"));
  expect(await noteTraveller(on.admin, no)).toMatchObject({ ok: true });
  expect(await noteTraveller(on.admin, no)).toEqual(refused("wrong-state"));
  expect((await getOffered(member, on.delegationId))?.part).toMatchObject({
    seat: "declined",
    reason: "did-not-travel",
  });
  expect(await getFigures(on.admin, on.delegationId)).toMatchObject({ firms: 1, mentors: 1 });
  expect(await writeReport(member, report("keep", "0"))).toEqual(refused("not-travelling"));
  expect(await noteTraveller(on.admin, { seatId, came: "yes" })).toMatchObject({ ok: true });
  expect(await getFigures(on.admin, on.delegationId)).toMatchObject({ firms: 2, mentors: 1 });
  const rows = await w.owner.select().from(audit).where(eq(audit.subjectId, on.delegationId));
  expect(rows.map(({ verb }) => verb).sort()).toEqual([
    "delegation.noted-absent",
    "delegation.noted-present",
  ]);
});

it("is for journeys that are over, of the own agency, and not for who has told of it", async () => {
  const ahead = await backHome(w, { state: "confirmed" });
  const early = await firstOf(ahead);
  expect(await noteTraveller(ahead.admin, { seatId: early.seatId, came: "no" })).toEqual(
    refused("wrong-state"),
  );
  const on = await backHome(w);
  const { member, seatId, report } = await firstOf(on);
  expect(await noteTraveller(ahead.admin, { seatId, came: "no" })).toEqual(refused("not-found"));
  expect(await writeReport(member, report("hand-in", "0"))).toMatchObject({ ok: true });
  expect(await noteTraveller(on.admin, { seatId, came: "no" })).toEqual(refused("has-reported"));
  const [kept] = await w.owner.select().from(delegationSeats).where(eq(delegationSeats.id, seatId));
  expect(kept?.state).toBe("accepted");
});

it("is refused for a firm with a contact of its own from there, not for one that a mentor made for it", async () => {
  const on = await backHome(w);
  const { firm, seatId } = await firstOf(on);
  const met = { kind: "market", place: "delegation", personName: "Kari Buyer", country: "NO" };
  const said = { introducedOn: "2026-01-02", consentOn: "2026-01-02", recordedAt: w.now };
  const there = { agencyId: on.agencyId, firmId: firm.id, delegationId: on.delegationId };
  const row = { ...met, ...said, ...there, recordedBy: firm.owner.id };
  const byMentor = { mentorId: on.mentor.id, recordedBy: on.mentor.person.id };
  await w.owner.insert(introductions).values({ ...row, ...byMentor });
  expect(await noteTraveller(on.admin, { seatId, came: "no" })).toMatchObject({ ok: true });
  expect(await noteTraveller(on.admin, { seatId, came: "yes" })).toMatchObject({ ok: true });
  // Whoever wrote it down was there: the mentor too, whose introduction it is.
  const [guide] = await w.owner
    .select({ id: delegationSeats.id })
    .from(delegationSeats)
    .where(eq(delegationSeats.mentorId, on.mentor.id));
  expect(await noteTraveller(on.admin, { seatId: guide?.id, came: "no" })).toEqual(refused("has-reported"));
  await w.owner.insert(introductions).values({ ...row, mentorId: on.mentor.id });
  expect(await noteTraveller(on.admin, { seatId, came: "no" })).toEqual(refused("has-reported"));
});

it("is refused for a mentor whom a firm of the group got to know there", async () => {
  const on = await backHome(w);
  const { member } = await firstOf(on);
  const mine = eq(delegationSeats.mentorId, on.mentor.id);
  const [seat] = await w.owner.select({ id: delegationSeats.id }).from(delegationSeats).where(mine);
  const { id: tieId } = value(await proposeTie(member, { seatId: seat?.id, about: "" }));
  expect(await noteTraveller(on.admin, { seatId: seat?.id, came: "no" })).toMatchObject({ ok: true });
  expect(await noteTraveller(on.admin, { seatId: seat?.id, came: "yes" })).toMatchObject({ ok: true });
  value(await answerTie(on.guide, { tieId, answer: "confirmed" }));
  expect(await noteTraveller(on.admin, { seatId: seat?.id, came: "no" })).toEqual(refused("has-reported"));
});

it("is no reason that a traveller gives when declining", async () => {
  const on = await backHome(w, { state: "confirmed" });
  const { member } = await firstOf(on);
  const no = { delegationId: on.delegationId, answer: "declined", note: "" };
  expect(await answerInvitation(member, { ...no, reason: "did-not-travel" })).toEqual(refused("invalid"));
  expect(await answerInvitation(member, { ...no, reason: "dates" })).toMatchObject({ ok: true });
});

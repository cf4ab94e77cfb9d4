import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { assessments, results } from "@/db/schema/assessments";
import { getAgencyFigures } from "@/lib/agencies/queries/figures";
import { getAgencyBySlug } from "@/lib/agencies/queries/get-agency";
import { listHistory, listNews } from "@/lib/agencies/queries/history";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { getFirm } from "@/lib/directory/queries/get-firm";
import { listFirms } from "@/lib/directory/queries/list-firms";
import { getMentor, listMentors } from "@/lib/directory/queries/mentors";
import { listPeople } from "@/lib/directory/queries/people";
import type { ListInput } from "@/lib/list-input";
import { vetMentor } from "@/lib/matching/commands/vet-mentor";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

let w: World;
let agency: { id: string; slug: string };
let admin: Context<ActorOf<"admin">>;
let foreign: Context<ActorOf<"admin">>;
let ovens: TestFirm;
let mentor: TestMentor;

const asked = (filters: Record<string, string[]> = {}, more: Partial<ListInput> = {}): ListInput => ({
  q: "",
  sort: { id: "name", desc: false },
  page: 1,
  pageSize: 20,
  filters,
  ...more,
});

async function assess(firm: TestFirm, phase: string, status: string, daysAgo: number, round = 1) {
  const at = new Date(w.now.getTime() - daysAgo * 86_400_000);
  const id = randomUUID();
  const ofFirm = { agencyId: firm.agencyId, firmId: firm.id };
  await w.owner.insert(assessments).values({
    ...ofFirm,
    id,
    instrument: "knowledge-innovation",
    instrumentVersion: 1,
    round,
    status,
    startedAt: at,
    submittedAt: at,
  });
  await w.owner.insert(results).values({
    ...ofFirm,
    assessmentId: id,
    instrument: "knowledge-innovation",
    rulesVersion: 1,
    phase,
    band: "building",
    diagnosis: {} as never,
    recommendations: { first: [], rest: [] },
    computedAt: at,
  });
}

beforeAll(async () => {
  w = await world();
  agency = await w.agency();
  const other = await w.agency();
  admin = (await w.adminContext(await w.administrator(agency.id), agency.id)) as typeof admin;
  foreign = (await w.adminContext(await w.administrator(other.id), other.id)) as typeof admin;
  const facts = { naceSection: "C", sizeClass: "small", products: "Bakery ovens" };
  ovens = await w.firm(agency.id, { legalName: "Ovens of Aarhus", ...facts });
  await w.firm(agency.id, { legalName: "Ovens of Aarhuus", country: "DK" });
  const pumps = await w.firm(agency.id, { legalName: "Pumps AB", country: "SE", sizeClass: "medium" });
  await w.firm(other.id, { legalName: "Ovens elsewhere" });
  mentor = await w.mentor(agency.id, { markets: ["NO"], headline: "Sold ovens" });
  await w.mentor(agency.id, { state: "ended" });
  await w.assign(ovens, mentor);
  await assess(ovens, "pre", "signed-off", 400, 1);
  await assess(ovens, "initial", "submitted", 10, 2);
  await assess(pumps, "experienced", "signed-off", 200);
});

const names = async (filters: Record<string, string[]> = {}, more: Partial<ListInput> = {}) =>
  (await listFirms(admin, asked(filters, more))).rows.map(({ name }) => name);

describe("the firms of an agency", () => {
  it("are listed with phase of the latest result, mentors and open reviews", async () => {
    const found = await listFirms(admin, asked());
    expect(found.total).toBe(3);
    expect(found.rows[0]).toMatchObject({
      name: "Ovens of Aarhus",
      phase: "initial",
      mentors: [mentor.person.name],
      openReviews: 1,
    });
  });

  it.each([
    [{ country: ["SE"] }, ["Pumps AB"]],
    [{ phase: ["initial"] }, ["Ovens of Aarhus"]],
    [{ phase: ["none"] }, ["Ovens of Aarhuus"]],
    [{ phase: ["pre"] }, []],
    [{ size: ["small", "medium"] }, ["Ovens of Aarhus", "Pumps AB"]],
    [{ industry: ["C"] }, ["Ovens of Aarhus"]],
    [{ mentor: ["no"] }, ["Ovens of Aarhuus", "Pumps AB"]],
    [{ mentor: ["yes"] }, ["Ovens of Aarhus"]],
    [{ review: ["open"] }, ["Ovens of Aarhus"]],
    [{ assessed: ["90-days"] }, ["Ovens of Aarhus"]],
    [{ assessed: ["never"] }, ["Ovens of Aarhuus"]],
  ])("filtered by %j", async (filters, expected) => {
    expect(await names(filters)).toEqual(expected);
    expect((await listFirms(admin, asked(filters))).total).toBe(expected.length);
  });

  it("are found by name and products, in this agency alone", async () => {
    expect(await names({}, { q: "BAKERY" })).toEqual(["Ovens of Aarhus"]);
    expect(await names({}, { q: "ovens" })).toEqual(["Ovens of Aarhus", "Ovens of Aarhuus"]);
    expect((await listFirms(foreign, asked())).rows.map(({ name }) => name)).toEqual(["Ovens elsewhere"]);
  });

  it("are sorted and paged by the server", async () => {
    expect(await names({}, { sort: { id: "phase", desc: true } })).toEqual([
      "Pumps AB",
      "Ovens of Aarhus",
      "Ovens of Aarhuus",
    ]);
    expect(await names({}, { pageSize: 2, page: 2 })).toEqual(["Pumps AB"]);
    for (const id of ["country", "industry", "size", "assessed", "reviews", "registered", "odd"])
      expect(await names({}, { sort: { id, desc: true } })).toHaveLength(3);
  });

  it("open with members, rounds and firms of similar name; foreign ones are not found", async () => {
    const record = await getFirm(admin, ovens.id);
    expect(record?.members).toMatchObject([{ name: ovens.owner.name, role: "owner" }]);
    expect(record?.assessments.map(({ round, phase }) => [round, phase])).toEqual([
      [2, "initial"],
      [1, "pre"],
    ]);
    expect(record?.alike).toMatchObject([{ name: "Ovens of Aarhuus" }]);
    for (const id of [ovens.id, randomUUID(), "x"]) expect(await getFirm(foreign, id)).toBeNull();
    const asMember = (await w.memberContext(ovens)) as never;
    expect((await listFirms(asMember, asked())).total).toBe(0);
  });
});

describe("mentors and people", () => {
  it("lists mentors with their load, filtered by state and market", async () => {
    expect((await listMentors(admin, asked())).total).toBe(2);
    const active = await listMentors(admin, asked({ state: ["active"], market: ["NO"] }, { q: "ovens" }));
    expect(active).toMatchObject({ total: 1, rows: [{ id: mentor.id, load: 1 }] });
    expect(await getMentor(admin, mentor.id)).toMatchObject({ headline: "Sold ovens", version: 1 });
    expect(await getMentor(foreign, mentor.id)).toBeNull();
    expect((await listMentors(foreign, asked())).total).toBe(0);
  });

  it("tells who is vetted, of whom alone waves make use", async () => {
    const vettedOf = async () => (await getMentor(admin, mentor.id))?.vetted;
    expect(await vettedOf()).toBe(false);
    const form = { mentorId: mentor.id, decidedOn: "2026-06-01", charterOn: "2026-06-01", note: "" };
    expect(await vetMentor(admin, { ...form, version: "0", state: "pending" })).toMatchObject({ ok: true });
    expect(await vettedOf()).toBe(false);
    expect(await vetMentor(admin, { ...form, version: "1", state: "vetted" })).toMatchObject({ ok: true });
    expect(await vettedOf()).toBe(true);
    const { rows } = await listMentors(admin, asked());
    expect(rows.filter(({ vetted }) => vetted).map(({ id }) => id)).toEqual([mentor.id]);
  });

  it("lists each person once with all hats worn here", async () => {
    await w.join(ovens, mentor.person);
    const found = await listPeople(admin, asked({ hat: ["mentor"] }));
    expect(found.total).toBe(1);
    expect(found.rows[0]?.hats.map(({ kind }) => kind)).toEqual(["member", "mentor"]);
    expect(found.rows[0]?.hats.map(({ mentorId }) => mentorId)).toEqual([null, mentor.id]);
    expect((await listPeople(admin, asked())).total).toBe(5);
    expect((await listPeople(admin, asked({}, { q: mentor.person.email }))).total).toBe(1);
    expect((await listPeople(foreign, asked())).total).toBe(2);
  });
});

describe("the agency", () => {
  it("counts what its home page shows, as the tables behind it do", async () => {
    const figures = await getAgencyFigures(admin);
    expect(figures).toMatchObject({ firms: 3, assessed90: 1, withoutMentor: 2, reviewsWaiting: 1 });
    expect((await listFirms(admin, asked({ review: ["open"], mentor: ["no"] }))).total).toBe(
      figures.unattended,
    );
    for (const { phase, firms } of figures.byPhase)
      expect((await listFirms(admin, asked({ phase: [phase] }))).total).toBe(firms);
  });

  it("is found by its public name, by anyone; unknown and odd names are not", async () => {
    const anyone = await w.contextOf(null, { kind: "anonymous", id: null });
    expect(await getAgencyBySlug(anyone, agency.slug)).toMatchObject({ id: agency.id });
    for (const slug of ["nobody", "../x", "", "A B"]) expect(await getAgencyBySlug(anyone, slug)).toBeNull();
  });

  it("tells its own history and no other's", async () => {
    expect((await listHistory(foreign, asked())).rows).toEqual([]);
    expect(await listNews(admin, new Date(0))).toEqual([]);
  });
});

import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mentors } from "@/db/schema/agencies";
import { audit } from "@/db/schema/audit";
import { mentorAbsences, mentorSearches, mentorVettings } from "@/db/schema/mentor-profiles";
import { setMentorState } from "@/lib/assignments/commands/set-mentor-state";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { editTerms } from "@/lib/matching/commands/edit-terms";
import { addAbsence, addFirmChoice, dropAbsence } from "@/lib/matching/commands/list-own-things";
import { putFirmsFirst } from "@/lib/matching/commands/put-firms-first";
import { vetMentor } from "@/lib/matching/commands/vet-mentor";
import { getLoad } from "@/lib/matching/queries/load";
import { getTerms } from "@/lib/matching/queries/terms";
import { type TestMentor, type TestPerson, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let admin: TestPerson;
let mentor: TestMentor;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  admin = await w.administrator(agencyId);
});
beforeEach(async () => {
  mentor = await w.mentor(agencyId, { markets: ["SE", "NO"], languages: ["da", "sv"], capacity: 3 });
});

const TERMS = {
  version: "1",
  marketYears: ["SE:10", "FI:20"],
  marketRoles: ["SE:sales"],
  languageLevels: ["da:3", "sv:1"],
  divisions: "28",
  competences: "",
  phases: "pre",
  country: "DK",
  region: "",
  travels: "on",
  hoursAMonth: "4",
  capacity: "2",
  shownAs: "experience",
};
const DECISION = { version: "0", state: "vetted", decidedOn: "2026-06-01", charterOn: "2026-06-02" };
const asAdmin = async () => (await w.adminContext(admin, agencyId)) as Context<ActorOf<"admin">>;
const events = () => w.owner.select().from(audit).where(eq(audit.subjectId, mentor.id));
const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe("what a mentor offers", () => {
  it("is kept for the markets and languages of the profile alone, and told with what changed", async () => {
    const context = await w.mentorContext(mentor);
    expect(await editTerms(context, TERMS)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await getTerms(await asAdmin(), { mentorId: mentor.id })).toMatchObject({
      markets: [
        { country: "SE", years: 10, role: "sales" },
        { country: "NO", years: 1, role: "other" },
      ],
      languages: [
        { code: "da", level: 3 },
        { code: "sv", level: 1 },
      ],
      capacity: 2,
      shownAs: "experience",
    });
    expect(await events()).toMatchObject([
      { verb: "mentor.terms-changed", changes: { capacity: { from: 3, to: 2 } } },
    ]);
  });

  it("refuses an old version, a role that is none and a negative number of firms; nothing is written", async () => {
    const context = await w.mentorContext(mentor);
    expect(await editTerms(context, { ...TERMS, version: "7" })).toEqual(refused("conflict"));
    for (const wrong of [{ capacity: "-1" }, { marketRoles: "SE:king" }, { languageLevels: "da:4" }])
      expect(await editTerms(context, { ...TERMS, ...wrong })).toEqual(refused("invalid"));
    const [row] = await w.owner.select().from(mentors).where(eq(mentors.id, mentor.id));
    expect(row).toMatchObject({ version: 1, capacity: 3, marketFacts: [] });
    expect(await events()).toEqual([]);
  });

  it("has days away, in order, which the mentor alone takes back", async () => {
    const context = await w.mentorContext(mentor);
    expect(await addAbsence(context, { fromOn: "2026-08-02", toOn: "2026-08-01" })).toEqual(
      refused("invalid"),
    );
    await addAbsence(context, { fromOn: "2026-08-01", toOn: "2026-08-20" });
    const [away] = await w.owner.select().from(mentorAbsences).where(eq(mentorAbsences.mentorId, mentor.id));
    const stranger = await w.mentorContext(await w.mentor(agencyId));
    expect(await dropAbsence(stranger, { id: away?.id })).toEqual(refused("not-found"));
    expect(await dropAbsence(await asAdmin(), { id: away?.id })).toEqual(refused("forbidden"));
    expect(await dropAbsence(context, { id: away?.id })).toMatchObject({ ok: true });
    expect(await events()).toHaveLength(2);
  });

  it("names a firm once", async () => {
    const context = await w.mentorContext(mentor);
    await addFirmChoice(context, { name: "Rival Ltd", choice: "avoided" });
    expect(await addFirmChoice(context, { name: "Rival Ltd", choice: "preferred" })).toMatchObject({
      ok: false,
      fields: { name: ["named-already"] },
    });
  });
});

describe("vetting", () => {
  it("is an administrator's decision with its day, only after the charter, under its version", async () => {
    const form = { mentorId: mentor.id, ...DECISION };
    const context = await asAdmin();
    expect(await vetMentor(context, { ...form, charterOn: "" })).toMatchObject({
      fields: { charterOn: ["charter-first"] },
    });
    expect(await vetMentor(context, form)).toMatchObject({ ok: true });
    expect(await vetMentor(context, form)).toEqual(refused("conflict"));
    expect(await vetMentor(context, { ...form, version: "1", state: "refused" })).toMatchObject({ ok: true });
    const rows = await w.owner.select().from(mentorVettings).where(eq(mentorVettings.mentorId, mentor.id));
    expect(rows).toMatchObject([{ state: "refused", version: 2 }]);
    expect(await vetMentor(await w.mentorContext(mentor), form)).toEqual(refused("forbidden"));
    const there = await w.mentor((await w.agency()).id);
    expect(await vetMentor(context, { ...form, mentorId: there.id })).toEqual(refused("not-found"));
  });
});

describe("a mentor who leaves or falls silent", () => {
  it("is seen by the administrator, with load and days of silence", async () => {
    const firm = await w.firm(agencyId);
    await w.assign(firm, mentor);
    const later = new Date(w.now.getTime() + 61 * 86_400_000);
    const session = await w.contextOf(admin, { kind: "admin", id: agencyId });
    const context = { ...session, now: later } as Context<ActorOf<"admin">>;
    expect(await getLoad(context, { mentorId: mentor.id })).toMatchObject({ active: 1, quietDays: 61 });
  });

  it("leaves firms that come first in the next wave", async () => {
    const [one, two] = [await w.firm(agencyId), await w.firm(agencyId)];
    await w.assign(one, mentor);
    expect(await putFirmsFirst(await asAdmin(), { mentorId: mentor.id })).toMatchObject({
      value: { firms: 1 },
    });
    const other = await w.mentor(agencyId);
    await w.assign(two, other);
    const leaving = { mentorId: other.id, version: "1", state: "ended", sure: "on" };
    expect(await setMentorState(await asAdmin(), leaving)).toMatchObject({ ok: true });
    for (const { id } of [one, two]) {
      const rows = await w.owner.select().from(mentorSearches).where(eq(mentorSearches.firmId, id));
      expect(rows).toMatchObject([{ first: true, closedAt: null }]);
    }
  });
});

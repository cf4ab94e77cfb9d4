import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { addComment } from "@/lib/comments/commands/add-comment";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { listFirms } from "@/lib/directory/queries/list-firms";
import type { ListInput } from "@/lib/list-input";
import { editProfile } from "@/lib/mentors/commands/edit-profile";
import { pauseMentoring, resumeMentoring } from "@/lib/mentors/commands/pause-mentoring";
import { getGlance } from "@/lib/mentors/queries/glance";
import { listMyFirms } from "@/lib/mentors/queries/list-firms";
import { getOwnProfile } from "@/lib/mentors/queries/profile";
import { listWaiting } from "@/lib/reviews/queries";
import { recordVisit } from "@/lib/timeline/commands/record-visit";
import { handIn, planOf, share } from "../../support/advisory";
import { type TestFirm, type TestMentor, type World, world } from "../../support/world";

type AsMentor = Context<ActorOf<"mentor">>;

let w: World;
let agencyId: string;
let mentor: TestMentor;
let oven: TestFirm;
let bike: TestFirm;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  mentor = await w.mentor(agencyId);
  oven = await w.firm(agencyId, { legalName: "Ovnværk", country: "DK", products: "Pizza ovens" });
  bike = await w.firm(agencyId, { legalName: "Bicycle 100%", country: "SE" });
  await w.firm(agencyId, { legalName: "Not mine" });
  for (const firm of [oven, bike]) await w.assign(firm, mentor);
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const asMentor = async (who = mentor) => (await w.mentorContext(who)) as AsMentor;
const input = (given: Partial<ListInput> = {}): ListInput => ({
  q: "",
  sort: { id: "name", desc: false },
  page: 1,
  pageSize: 20,
  filters: {},
  ...given,
});
const names = async (given: Partial<ListInput>, who = mentor) =>
  (await listMyFirms(await asMentor(who), input(given))).rows.map(({ name }) => name);

describe("my firms", () => {
  it("are those assigned, with search, filter, sort and page over everything", async () => {
    await handIn(w, oven);
    expect(await names({})).toEqual(["Bicycle 100%", "Ovnværk"]);
    expect(await names({ sort: { id: "waiting", desc: true } })).toEqual(["Ovnværk", "Bicycle 100%"]);
    expect(await names({ q: "pizza" })).toEqual(["Ovnværk"]);
    expect(await names({ q: "100%" })).toEqual(["Bicycle 100%"]);
    expect(await names({ filters: { country: ["SE"] } })).toEqual(["Bicycle 100%"]);
    expect(await names({ filters: { show: ["waiting"] } })).toEqual(["Ovnværk"]);
    expect(await names({ filters: { phase: ["none"] } })).toEqual(["Bicycle 100%"]);
    const second = await listMyFirms(await asMentor(), input({ page: 2, pageSize: 1 }));
    expect(second).toMatchObject({ total: 2, all: 2, countries: ["DK", "SE"], rows: [{ name: "Ovnværk" }] });
    for (const id of ["name", "country", "phase", "waiting", "fresh", "last"])
      expect(await names({ sort: { id, desc: true } })).toHaveLength(2);
  });

  it("wait for as many reviews as the agency counts, a round followed by another no longer", async () => {
    const firm = await w.firm(agencyId, { legalName: "Three rounds" });
    await w.assign(firm, mentor);
    const admin = await w.administrator(agencyId);
    const asAdmin = (await w.adminContext(admin, agencyId)) as Context<ActorOf<"admin">>;
    const counts = async () => {
      const context = await asMentor();
      const asked = input({ q: "Three rounds" });
      const [mine] = (await listMyFirms(context, asked)).rows;
      const [theirs] = (await listFirms(asAdmin, asked)).rows;
      const listed = await context.read((tx) => listWaiting(tx, context.actor, firm.id));
      return [mine?.waiting, theirs?.openReviews, listed.length];
    };
    await handIn(w, firm, { round: 1 });
    expect(await counts()).toEqual([1, 1, 1]);
    await handIn(w, firm, { round: 2 });
    expect(await counts()).toEqual([1, 1, 1]);
    await handIn(w, firm, { round: 3, status: "draft" });
    expect(await counts()).toEqual([1, 1, 1]);
    await planOf(w, firm);
    expect(await counts()).toEqual([2, 2, 2]);
    await w.owner.delete(assignments).where(eq(assignments.firmId, firm.id));
  });

  it("are none for a mentor without assignments or with ended ones", async () => {
    const other = await w.mentor(agencyId);
    expect(await names({}, other)).toEqual([]);
    const assignment = await w.assign(bike, other);
    expect(await names({}, other)).toEqual(["Bicycle 100%"]);
    await w.owner.update(assignments).set({ endedAt: w.now }).where(eq(assignments.id, assignment));
    expect(await names({}, other)).toEqual([]);
  });

  it("say what is new since the last visit, and only what is shared", async () => {
    const firm = await w.firm(agencyId, { legalName: "New things" });
    await w.assign(firm, mentor);
    const { actionId } = await planOf(w, firm);
    await recordVisit(await asMentor(), { firmId: firm.id });
    const later = (minutes: number) => new Date(w.now.getTime() + minutes * 60_000);
    const member = await w.contextOf(firm.owner, { kind: "member", id: firm.id }, later(40));
    const said = { firmId: firm.id, subjectKind: "action", subjectId: actionId, itemKey: "", body: "Done?" };
    expect(await addComment(member, said)).toMatchObject({ ok: true });
    // Handing in leaves two rows, told as one.
    const handing = { agencyId, firmId: firm.id, at: later(45), accountId: firm.owner.id, hat: "member" };
    await w.owner.insert(audit).values(
      ["assessment.submitted", "answers.submitted"].map((verb) => ({
        ...handing,
        verb,
        subjectKind: "assessment",
        subjectId: firm.id,
        scope: "any",
      })),
    );
    const now = (await w.contextOf(mentor.person, { kind: "mentor", id: agencyId }, later(60))) as AsMentor;
    const row = async () =>
      (await listMyFirms(now, input({ q: "New things" }))).rows.map(({ fresh, waiting }) => ({
        fresh,
        waiting,
      }));
    expect(await row()).toEqual([{ fresh: 2, waiting: 1 }]);
    await share(w, firm, "plan", false);
    expect(await row()).toEqual([{ fresh: 1, waiting: 0 }]);
  });
});

describe("a firm at a glance", () => {
  it("shows facts, result, plan, what waits and the timeline", async () => {
    const firm = await w.firm(agencyId, { legalName: "Glance", foundedYear: 1990 });
    await w.assign(firm, mentor);
    await handIn(w, firm);
    await planOf(w, firm);
    const glance = await getGlance(await asMentor(), { firmId: firm.id, today: "2026-06-15" });
    expect(glance).toMatchObject({
      name: "Glance",
      facts: { foundedYear: 1990 },
      people: [{ name: firm.owner.name, role: "owner" }],
      latest: { round: 1 },
      plan: { open: [{ title: "Visit two dealers in Hamburg" }] },
      waiting: [{ kind: "assessment" }, { kind: "plan" }],
    });
    expect(glance?.latest?.diagnosis.map).toHaveLength(36);
  });

  it("leaves out what the firm does not share, and says that it does not", async () => {
    const firm = await w.firm(agencyId);
    await w.assign(firm, mentor);
    await handIn(w, firm);
    await planOf(w, firm);
    await share(w, firm, "diagnosis", false);
    await share(w, firm, "plan", false);
    const glance = await getGlance(await asMentor(), { firmId: firm.id, today: "2026-06-15" });
    expect(glance).toMatchObject({
      shares: { diagnosis: false, answers: true, plan: false, drafts: false },
      latest: null,
      plan: null,
      waiting: [],
      rounds: [],
    });
  });

  it("is not there for mentors of other firms and for the firm's own people", async () => {
    const place = { firmId: oven.id, today: "2026-06-15" };
    expect(await getGlance(await asMentor(await w.mentor(agencyId)), place)).toBeNull();
    expect(await getGlance(await w.memberContext(oven), place)).toBeNull();
    const admin = await w.administrator(agencyId);
    expect(await getGlance(await w.adminContext(admin, agencyId), place)).toMatchObject({ name: "Ovnværk" });
  });
});

describe("the own profile", () => {
  const typed = {
    version: "1",
    headline: "Twenty years of selling machines",
    experience: "",
    markets: ["DE", "PL"],
    industries: "C",
    languages: ["de", "en"],
    knowledge: ["logistics"],
    entryModes: ["direct-export"],
  };

  it("is changed by the mentor alone, under the version seen, with an audit row", async () => {
    const one = await w.mentor(agencyId);
    const context = await asMentor(one);
    expect(await editProfile(context, typed)).toMatchObject({ ok: true });
    expect(await getOwnProfile(context)).toMatchObject({
      markets: ["DE", "PL"],
      industries: ["C"],
      version: 2,
    });
    expect(await editProfile(context, { ...typed, headline: "Other" })).toMatchObject({
      code: "conflict",
      current: { headline: "Twenty years of selling machines" },
    });
    const rows = await w.owner.select({ verb: audit.verb }).from(audit).where(eq(audit.subjectId, one.id));
    expect(rows).toEqual([{ verb: "mentor.profile-changed" }]);
    expect(await editProfile(await w.memberContext(oven), typed)).toEqual(refused("forbidden"));
  });

  it.each([
    ["a country that is none", { markets: ["XX"] }],
    ["an industry that is none", { industries: ["Z"] }],
    ["a language that is none", { languages: "english" }],
    ["a state", { state: "ended" }],
  ])("is refused with %s", async (_what, wrong) => {
    const one = await w.mentor(agencyId);
    expect(await editProfile(await asMentor(one), { ...typed, ...wrong })).toEqual(refused("invalid"));
    expect(await w.owner.select().from(mentors).where(eq(mentors.id, one.id))).toMatchObject([
      { version: 1 },
    ]);
  });

  it("pauses and resumes", async () => {
    const context = await asMentor(await w.mentor(agencyId));
    expect(await pauseMentoring(context, { version: 1 })).toMatchObject({ ok: true });
    expect(await pauseMentoring(context, { version: 1 })).toMatchObject({ ok: true });
    expect((await getOwnProfile(context))?.state).toBe("paused");
    expect(await resumeMentoring(context, { version: 1 })).toEqual(refused("conflict"));
    expect(await resumeMentoring(context, { version: 2 })).toMatchObject({ ok: true });
    expect(await pauseMentoring(await w.memberContext(oven), { version: 1 })).toEqual(refused("forbidden"));
  });
});

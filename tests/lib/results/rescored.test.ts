import { randomUUID } from "node:crypto";
import { and, eq, isNotNull } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { results } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { instrumentVersions } from "@/db/schema/instruments";
import type { Context } from "@/lib/context/context";
import { withItemOrder } from "@/lib/domain/instruments/order";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Instrument } from "@/lib/domain/instruments/types";
import { keepRescored } from "@/lib/results/commands/keep-rescored";
import { getResult } from "@/lib/results/queries/get-result";
import { listResults } from "@/lib/results/queries/list-results";
import { getRescored } from "@/lib/results/queries/rescored";
import { handIn, share } from "../../support/advisory";
import { type TestFirm, type World, world } from "../../support/world";

const PORTALS = latestInstrument("knowledge-innovation");
let w: World;
let firm: TestFirm;
let member: Context;
let assessmentId: string;
let firstId: string;

const kept = () =>
  w.owner
    .select()
    .from(results)
    .where(and(eq(results.firmId, firm.id), isNotNull(results.rescoredAt)));
const keep = (context: Context, given: { under?: unknown; key?: string } = {}) =>
  keepRescored(
    context,
    { firmId: firm.id, assessmentId, under: String(given.under ?? PORTALS.version) },
    given.key,
  );
const look = (context: Context, under?: number) =>
  getRescored(context, { firmId: firm.id, assessmentId, under });

/** An edition of an agency: its number among all versions. */
async function publish(agencyId: string, edition: number, changed: Partial<Instrument> = {}) {
  const version = 1000 + Math.floor(Math.random() * 1_000_000_000);
  await w.owner.insert(instrumentVersions).values({
    instrument: PORTALS.id,
    version,
    definition: { ...PORTALS, ...changed, version },
    checksum: "x",
    publishedAt: w.now,
    agencyId,
    edition,
    baseVersion: PORTALS.version,
    provenance: { kind: "texts", because: "Plainer", changed: 1, moved: 0 },
  });
  return version;
}

const part = PORTALS.sections.find(({ items }) => items.some(({ kind, when }) => kind === "level" && !when));
const asked = part?.items.find(({ kind, when }) => kind === "level" && !when);

beforeEach(async () => {
  w ??= await world();
  firm = await w.firm((await w.agency()).id);
  member = await w.memberContext(firm);
  const handed = await handIn(w, firm, { level: 2 });
  [assessmentId, firstId] = [handed.assessmentId, handed.resultId];
});

/** As if the rules had been stricter when the answers came in. */
async function scoredStrictly() {
  const [row] = await w.owner.select().from(results).where(eq(results.id, firstId));
  const diagnosis = row?.diagnosis as { band: object };
  await w.owner
    .update(results)
    .set({ diagnosis: { ...diagnosis, band: { ...diagnosis.band, score: 0.01 } } as never, rulesVersion: 1 })
    .where(eq(results.id, firstId));
}

/** As if the rules were those of today: the result says what the same version says now. */
async function scoredAsToday() {
  await keep(member);
  const [row] = await kept();
  if (!row) throw new Error("nothing was kept");
  const { diagnosis, recommendations, rulesVersion, phase, band } = row;
  await w.owner
    .update(results)
    .set({ diagnosis, recommendations, rulesVersion, phase, band })
    .where(eq(results.id, firstId));
}

describe("looking at a round under another version", () => {
  it("previews what would change, and writes nothing", async () => {
    await scoredStrictly();
    const page = await look(member);
    expect(page?.preview?.change.scores.find(({ key }) => key === "overall")).toMatchObject({ before: 0.01 });
    expect(page?.before).toMatchObject({ version: { version: PORTALS.version }, adviceRules: 1 });
    expect(page?.preview?.under.adviceRules).toBeGreaterThan(1);
    expect(page?.preview?.same).toBe(false);
    expect(page?.kept).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it("says where nothing differs", async () => {
    await scoredAsToday();
    expect((await look(member))?.preview).toMatchObject({ same: true, change: { words: [], scores: [] } });
  });

  it("offers every version that takes an answer, the newest first and chosen", async () => {
    const first = await publish(firm.agencyId, 1);
    const newest = await publish(firm.agencyId, 2);
    const other = await publish(firm.agencyId, 3, { sections: [] });
    await publish((await w.agency()).id, 1);
    const page = await look(member);
    const numbers = page?.choices.map(({ version }) => version) ?? [];
    expect(numbers.toSorted()).toEqual([PORTALS.version, first, newest].toSorted());
    expect(numbers).not.toContain(other);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(page?.preview?.under.version.version).toBe(numbers[0]);
    expect((await look(member, first))?.preview?.under.version).toMatchObject({ version: first, edition: 1 });
    for (const odd of [other, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect((await look(member, odd))?.preview?.under.version.version).toBe(numbers[0]);
  });

  it("counts what carries over, and names what only one of the two asks", async () => {
    const shorter = PORTALS.sections.map((section) => ({
      ...section,
      items: section.items.filter((item) => item !== asked),
    }));
    const version = await publish(firm.agencyId, 1, { sections: shorter });
    const page = await look(member, version);
    expect(page?.preview?.carried.dropped).toEqual([asked?.question]);
    expect(page?.preview?.carried.added).toEqual([]);
    expect(page?.preview?.carried.carried).toBe((page?.preview?.carried.given ?? 0) - 1);
    expect(page?.preview?.same).toBe(false);
  });

  it("finds the same answers in another order", async () => {
    await scoredAsToday();
    const turned = withItemOrder(PORTALS, part?.id ?? "", (key) => (key === asked?.key ? 1 : 0));
    const version = await publish(firm.agencyId, 1, { sections: turned.sections });
    expect((await look(member, version))?.preview).toMatchObject({ same: true });
  });

  it("shows firm, mentor and agency the same", async () => {
    await scoredStrictly();
    await keep(member);
    const mentor = await w.mentor(firm.agencyId);
    await w.assign(firm, mentor);
    await share(w, firm, "answers", true);
    const admin = await w.adminContext(await w.administrator(firm.agencyId), firm.agencyId);
    const page = await look(member);
    expect(page?.kept).toHaveLength(1);
    expect(await look(admin)).toEqual(page);
    expect(await look(await w.mentorContext(mentor))).toEqual(page);
    await share(w, firm, "answers", false);
    expect(await look(await w.mentorContext(mentor))).toMatchObject({ preview: null, kept: page?.kept });
  });

  it("waits for answers that are handed in", async () => {
    const draft = await handIn(w, firm, { round: 2, status: "draft" });
    expect(await getRescored(member, { firmId: firm.id, assessmentId: draft.assessmentId })).toBeNull();
  });
});

describe("keeping a look", () => {
  it("keeps a further result that nothing else ever shows", async () => {
    await scoredStrictly();
    const key = randomUUID();
    expect(await keep(member, { key })).toMatchObject({ ok: true });
    expect(await keep(member, { key })).toMatchObject({ ok: true });
    const rows = await kept();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ assessmentId, rescoredBy: firm.owner.id, scoredUnder: PORTALS.version });
    const shown = await getResult(member, { firmId: firm.id, assessmentId });
    expect(shown?.resultId).toBe(firstId);
    expect(await listResults(member, firm.id)).toMatchObject([{ resultId: firstId, score: 0.01 }]);
    const page = await look(member);
    expect(page?.kept).toMatchObject([{ id: rows[0]?.id, change: { scores: page?.preview?.change.scores } }]);
    const told = await w.owner.select().from(audit).where(eq(audit.subjectId, assessmentId));
    expect(told).toMatchObject([
      { verb: "assessment.rescored", changes: { version: { to: PORTALS.version }, rules: { from: 1 } } },
    ]);
  });

  it("uses the version that was chosen, and says whose it is and how far to trust it", async () => {
    const version = await publish(firm.agencyId, 1, { caveat: "Weights of one edition." });
    await publish(firm.agencyId, 2, { caveat: "Weights of another." });
    await keep(member, { under: version });
    expect(await kept()).toMatchObject([{ scoredUnder: version, diagnosis: { instrument: { version } } }]);
    expect((await look(member))?.kept).toMatchObject([
      {
        by: firm.owner.name,
        at: w.now.toISOString(),
        under: {
          version: { version, edition: 1, provenance: { because: "Plainer" } },
          caveat: "Weights of one edition.",
        },
      },
    ]);
  });

  it("is for the firm and its agency; nobody else finds the round", async () => {
    const admin = await w.adminContext(await w.administrator(firm.agencyId), firm.agencyId);
    expect(await keep(admin)).toMatchObject({ ok: true });
    expect(await kept()).toHaveLength(1);
    const stranger = await w.memberContext(await w.firm(firm.agencyId));
    expect(await keep(stranger)).toMatchObject({ ok: false, code: "not-found" });
    expect(await look(stranger)).toBeNull();
    const mentor = await w.mentor(firm.agencyId);
    await w.assign(firm, mentor);
    expect(await keep(await w.mentorContext(mentor))).toMatchObject({ ok: false, code: "forbidden" });
    expect(await kept()).toHaveLength(1);
  });

  it("refuses versions that are not there, are another agency's or take no answer", async () => {
    const foreign = await publish((await w.agency()).id, 1);
    const empty = await publish(firm.agencyId, 1, { sections: [] });
    for (const under of [999, foreign, empty])
      expect(await keep(member, { under })).toMatchObject({ ok: false, code: "not-found" });
    for (const under of ["", "x", "0", "-1", "1.5", "99999999999", "null"])
      expect(await keep(member, { under })).toMatchObject({ ok: false, code: "invalid" });
    const odd = { firmId: firm.id, assessmentId: "x", under: "1" };
    expect(await keepRescored(member, odd)).toMatchObject({ ok: false, code: "invalid" });
    expect(await kept()).toEqual([]);
  });
});

import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { assessments } from "@/db/schema/assessments";
import { instrumentDrafts, instrumentVersions } from "@/db/schema/instruments";
import type { Context } from "@/lib/context/context";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { type TestFirm, type World, world } from "../support/world";

let w: World;
let here: TestFirm;
let there: TestFirm;
let admin: Context;

const instrument = KNOWLEDGE_INNOVATION_V1.id;
const numberOf = (context: Context) =>
  context.write(async (tx) => {
    const found = await tx.execute<{ version: number; edition: number }>(
      sql`select * from next_instrument_version(${instrument})`,
    );
    return found.rows;
  });
const versionsSeen = (context: Context) =>
  context.read(async (tx) =>
    (
      await tx
        .select({ agencyId: instrumentVersions.agencyId, version: instrumentVersions.version })
        .from(instrumentVersions)
    )
      .filter(({ agencyId }) => agencyId !== null)
      .map(({ version }) => version),
  );
const published = (agencyId: string, version: number, edition: number) => ({
  instrument,
  version,
  edition,
  agencyId,
  baseVersion: 1,
  definition: { ...KNOWLEDGE_INNOVATION_V1, version },
  checksum: "x",
  provenance: { kind: "texts" as const, because: "Plainer words", changed: 1, moved: 0 },
  publishedAt: w.now,
});

beforeAll(async () => {
  w = await world();
  [here, there] = [await w.firm((await w.agency()).id), await w.firm((await w.agency()).id)];
  admin = await w.adminContext(await w.administrator(here.agencyId), here.agencyId);
  await w.owner.insert(instrumentVersions).values(published(there.agencyId, 1000, 1));
});

describe("versions of questionnaires", () => {
  it("get a number over all agencies and a count of the agency's own", async () => {
    expect(await numberOf(admin)).toEqual([{ version: 1001, edition: 1 }]);
    expect(await numberOf(await w.memberContext(here))).toEqual([]);
  });

  it("are published by administrators for their own agency", async () => {
    await admin.write((tx) => tx.insert(instrumentVersions).values(published(here.agencyId, 1001, 1)));
    const foreign = admin.write((tx) =>
      tx.insert(instrumentVersions).values(published(there.agencyId, 1002, 2)),
    );
    await expect(foreign).rejects.toMatchObject({ code: "42501" });
    const member = await w.memberContext(here);
    const byMember = member.write((tx) =>
      tx.insert(instrumentVersions).values(published(here.agencyId, 1002, 2)),
    );
    await expect(byMember).rejects.toMatchObject({ code: "42501" });
  });

  it("are read within the agency; the portal's own by everyone", async () => {
    expect(await versionsSeen(await w.memberContext(here))).toEqual([1001]);
    expect(await versionsSeen(await w.memberContext(there))).toEqual([1000]);
    const visitor = await w.contextOf(null, { kind: "anonymous", id: null });
    expect(await versionsSeen(visitor)).toEqual([]);
    const own = await visitor.read((tx) =>
      tx.select({ version: instrumentVersions.version }).from(instrumentVersions),
    );
    expect(own.length).toBeGreaterThan(0);
  });

  it("of another agency are answered by no firm", async () => {
    const start = (version: number) =>
      w.owner.insert(assessments).values({
        agencyId: here.agencyId,
        firmId: here.id,
        instrument,
        instrumentVersion: version,
        round: version,
        status: "submitted",
        startedAt: w.now,
      });
    await start(1001);
    await expect(start(1000)).rejects.toMatchObject({
      cause: { code: "23503", constraint: "assessments_questionnaire" },
    });
  });

  it("keep the portal's numbers apart from the agencies'", async () => {
    await expect(
      w.owner.insert(instrumentVersions).values(published(here.agencyId, 7, 5)),
    ).rejects.toMatchObject({ cause: { constraint: "instrument_versions_own_numbers" } });
  });
});

describe("drafts of questionnaires", () => {
  it("are the administrators' of the agency alone", async () => {
    await admin.write((tx) =>
      tx.insert(instrumentDrafts).values({
        agencyId: here.agencyId,
        instrument,
        baseVersion: 1,
        definition: KNOWLEDGE_INNOVATION_V1,
        changedAt: w.now,
      }),
    );
    const seen = async (context: Context) =>
      (await context.read((tx) => tx.select().from(instrumentDrafts))).length;
    const stranger = await w.adminContext(await w.administrator(there.agencyId), there.agencyId);
    expect(await seen(admin)).toBe(1);
    expect([await seen(stranger), await seen(await w.memberContext(here))]).toEqual([0, 0]);
  });
});

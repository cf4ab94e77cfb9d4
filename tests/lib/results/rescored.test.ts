import { randomUUID } from "node:crypto";
import { and, eq, isNotNull } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { results } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { instrumentVersions } from "@/db/schema/instruments";
import type { Context } from "@/lib/context/context";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { keepRescored } from "@/lib/results/commands/keep-rescored";
import { getResult } from "@/lib/results/queries/get-result";
import { listResults } from "@/lib/results/queries/list-results";
import { getRescored } from "@/lib/results/queries/rescore";
import { handIn } from "../../support/advisory";
import { type TestFirm, type World, world } from "../../support/world";

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
const keep = (context: Context, key?: string) =>
  keepRescored(context, { firmId: firm.id, assessmentId }, key);

beforeEach(async () => {
  w ??= await world();
  firm = await w.firm((await w.agency()).id);
  member = await w.memberContext(firm);
  const handed = await handIn(w, firm, { level: 2 });
  [assessmentId, firstId] = [handed.assessmentId, handed.resultId];
  // As if the rules had been stricter when the answers came in.
  const [row] = await w.owner.select().from(results).where(eq(results.id, firstId));
  const diagnosis = row?.diagnosis as { band: object };
  await w.owner
    .update(results)
    .set({ diagnosis: { ...diagnosis, band: { ...diagnosis.band, score: 0.01 } } as never })
    .where(eq(results.id, firstId));
});

describe("re-scoring a round", () => {
  it("previews what would change, and writes nothing", async () => {
    const page = await getRescored(member, { firmId: firm.id, assessmentId });
    expect(page?.today.scores.find(({ key }) => key === "overall")).toMatchObject({ before: 0.01 });
    expect(page?.kept).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it("keeps a further result that nothing else ever shows", async () => {
    const key = randomUUID();
    expect(await keep(member, key)).toMatchObject({ ok: true });
    expect(await keep(member, key)).toMatchObject({ ok: true });
    const rows = await kept();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ assessmentId, rescoredBy: firm.owner.id, scoredUnder: 1 });
    const shown = await getResult(member, { firmId: firm.id, assessmentId });
    expect(shown?.resultId).toBe(firstId);
    expect(await listResults(member, firm.id)).toMatchObject([{ resultId: firstId, score: 0.01 }]);
    const page = await getRescored(member, { firmId: firm.id, assessmentId });
    expect(page?.kept).toMatchObject([{ id: rows[0]?.id, change: { scores: page?.today.scores } }]);
    const told = await w.owner.select().from(audit).where(eq(audit.subjectId, assessmentId));
    expect(told.map(({ verb }) => verb)).toEqual(["assessment.rescored"]);
  });

  it("uses the weights in use today", async () => {
    const version = 1000 + Math.floor(Math.random() * 1_000_000);
    await w.owner.insert(instrumentVersions).values({
      instrument: KNOWLEDGE_INNOVATION_V1.id,
      version,
      definition: { ...KNOWLEDGE_INNOVATION_V1, version },
      checksum: "x",
      publishedAt: w.now,
      agencyId: firm.agencyId,
      edition: 1,
      baseVersion: 1,
      provenance: { kind: "texts", because: "Plainer", changed: 1, moved: 0 },
    });
    await keep(member);
    expect(await kept()).toMatchObject([{ scoredUnder: version, diagnosis: { instrument: { version: 1 } } }]);
  });

  it("is for the firm and its agency; nobody else finds the round", async () => {
    const admin = await w.adminContext(await w.administrator(firm.agencyId), firm.agencyId);
    expect(await keep(admin)).toMatchObject({ ok: true });
    expect(await kept()).toHaveLength(1);
    const stranger = await w.memberContext(await w.firm(firm.agencyId));
    expect(await keep(stranger)).toMatchObject({ ok: false, code: "not-found" });
    expect(await getRescored(stranger, { firmId: firm.id, assessmentId })).toBeNull();
    const mentor = await w.mentor(firm.agencyId);
    await w.assign(firm, mentor);
    expect(await keep(await w.mentorContext(mentor))).toMatchObject({ ok: false, code: "forbidden" });
    expect(await keepRescored(member, { firmId: firm.id, assessmentId: "x" })).toMatchObject({
      ok: false,
      code: "invalid",
    });
  });

  it("waits for answers that are handed in", async () => {
    const draft = await handIn(w, firm, { round: 2, status: "draft" });
    expect(await getRescored(member, { firmId: firm.id, assessmentId: draft.assessmentId })).toBeNull();
  });
});

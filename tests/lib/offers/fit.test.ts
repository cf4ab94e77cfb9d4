import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { assessments, results } from "@/db/schema/assessments";
import { firmMarkets } from "@/db/schema/firms";
import { instrumentVersions } from "@/db/schema/instruments";
import { offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { listOffersForFirm } from "@/lib/offers/queries/for-firm";
import { offersForRecommendations } from "@/lib/offers/queries/for-gaps";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;
let member: Context<ActorOf<"member">>;
let diagnosis: Diagnosis;

async function offer(title: string, given: Partial<typeof offers.$inferInsert> = {}) {
  await w.owner.insert(offers).values({
    agencyId,
    id: randomUUID(),
    kind: "programme",
    title,
    timeZone: "UTC",
    status: "published",
    createdAt: w.now,
    updatedAt: w.now,
    ...given,
  });
}

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  firm = await w.firm(agencyId, { country: "DK", region: "DK-81", naceSection: "C", targetMarkets: ["NO"] });
  member = (await w.memberContext(firm)) as typeof member;
  await w.owner.insert(firmMarkets).values({ agencyId, firmId: firm.id, country: "SE", sinceYear: 2024 });
  diagnosis = diagnose(KNOWLEDGE_INNOVATION_V1, {}, { asOfYear: 2026, markets: [] });
  await offer("General");
  await offer("Serves", { knowledge: ["market"], markets: ["NO"] });
  await offer("Elsewhere", { knowledge: ["market"], markets: ["JP"] });
  await offer("Experienced only", { knowledge: ["market"], phases: ["experienced"] });
  await offer("Closed", { knowledge: ["market"], deadline: new Date(w.now.getTime() - 1) });
  await offer("Draft", { knowledge: ["market"], status: "draft" });
});

const found = async () =>
  (await listOffersForFirm(member)).map(({ offer: { title }, fit }) => ({ title, ...fit }));

describe("offers for a firm", () => {
  it("takes the phase of the profile before the first assessment", async () => {
    const lines = await found();
    expect(lines.find(({ title }) => title === "Experienced only")).toMatchObject({ open: false });
    expect(lines.map(({ title }) => title)).not.toContain("Closed");
    expect(lines.map(({ title }) => title)).not.toContain("Draft");
  });

  it("puts what serves the latest result first, with reasons, and what blocks last", async () => {
    await storeResult();
    const lines = await found();
    expect(lines[0]).toMatchObject({ title: "Serves", open: true, fits: true });
    expect(lines[0]?.reasons).toContainEqual({ code: "markets", markets: ["NO"] });
    const last = lines.at(-1);
    expect(last).toMatchObject({ title: "Experienced only", open: false });
    expect(last?.blocks.length).toBeGreaterThan(0);
  });

  it("stand beside the recommendation whose gap they serve, with the sentence that says why", async () => {
    const recommendations = [
      { id: "r-market", knowledge: ["market"] as const, innovations: [] },
      { id: "r-logistics", knowledge: ["logistics"] as const, innovations: [] },
    ];
    const served = await offersForRecommendations(member, firm.id, recommendations, diagnosis);
    expect(served["r-market"]?.map(({ title }) => title)).toEqual(["Serves"]);
    expect(served["r-market"]?.[0]?.because).toMatchObject({ knowledge: ["market"], markets: ["NO"] });
    expect(served["r-logistics"]).toEqual([]);
  });

  it("are the same for the firm's mentor", async () => {
    const mentor = await w.mentor(agencyId);
    await w.assign(firm, mentor);
    const one = [{ id: "r", knowledge: ["market"] as const, innovations: [] }];
    const served = await offersForRecommendations(await w.mentorContext(mentor), firm.id, one, diagnosis);
    expect(served).toEqual(await offersForRecommendations(member, firm.id, one, diagnosis));
    expect(served.r?.map(({ title }) => title)).toEqual(["Serves"]);
  });

  it("are given for no firm that the person may not read", async () => {
    const other = await w.firm(agencyId);
    const mentor = await w.mentorContext(await w.mentor(agencyId));
    const one = [{ id: "r", knowledge: ["market"] as const, innovations: [] }];
    expect(await offersForRecommendations(member, other.id, one, diagnosis)).toEqual({});
    expect(await offersForRecommendations(mentor, firm.id, one, diagnosis)).toEqual({});
  });
});

async function storeResult() {
  const { id: instrument, version: instrumentVersion } = KNOWLEDGE_INNOVATION_V1;
  await w.owner
    .insert(instrumentVersions)
    .values({
      instrument,
      version: instrumentVersion,
      definition: KNOWLEDGE_INNOVATION_V1,
      checksum: "x",
      publishedAt: w.now,
    })
    .onConflictDoNothing();
  const id = randomUUID();
  const ofFirm = { agencyId, firmId: firm.id };
  await w.owner.insert(assessments).values({
    ...ofFirm,
    id,
    instrument,
    instrumentVersion,
    round: 1,
    status: "submitted",
    startedAt: w.now,
    submittedAt: w.now,
  });
  await w.owner.insert(results).values({
    ...ofFirm,
    assessmentId: id,
    instrument: "knowledge-innovation",
    rulesVersion: 1,
    phase: diagnosis.phase.phase,
    band: diagnosis.band.band,
    diagnosis: {
      ...diagnosis,
      gaps: [
        {
          knowledge: "market",
          missing: 1,
          known: true,
          intensity: 3,
          innovations: [],
          need: 1,
          reason: diagnosis.phase.reason,
        },
      ],
    },
    recommendations: { first: [], rest: [] },
    computedAt: w.now,
  });
}

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { assessments, results } from "@/db/schema/assessments";
import { instrumentVersions } from "@/db/schema/instruments";
import { offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { RULES } from "@/lib/domain/recommendations/rules";
import { getOfferForFirm, listOffersForFirm } from "@/lib/offers/queries/for-firm";
import { getSupportNeeds } from "@/lib/offers/queries/needs";
import { type TestFirm, type World, world } from "../../support/world";
import { allAt, FIRST_YEARS } from "../domain/knowledge-innovation/firms";

let w: World;
let agencyId: string;
let admin: Context<ActorOf<"admin">>;
let advised: TestFirm;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as typeof admin;
  advised = await w.firm(agencyId, { country: "DK", legalName: "Advised" });
  await w.firm(agencyId, { country: "DK", legalName: "Not assessed" });
  await result(advised, 1, ["money-for-a-slow-start"]);
  await result(advised, 2, ["market-one-page"]);
  const other = (await w.agency()).id;
  await result(await w.firm(other), 1, ["market-one-page"]);
});

const needs = async (service: string) =>
  (await getSupportNeeds(admin)).needs.find((one) => one.service === service);

describe("which kinds of help firms need", () => {
  it("counts the newest result of each firm of this agency, and names the firm", async () => {
    expect(await getSupportNeeds(admin)).toMatchObject({ assessed: 1 });
    expect(await needs("training")).toMatchObject({ firms: [advised.id], waiting: [advised.id], offers: 0 });
    expect(await needs("finance")).toMatchObject({ firms: [] });
    expect((await getSupportNeeds(admin)).names[advised.id]).toBe("Advised");
  });

  it("is served by a published offer that is open, not by a draft", async () => {
    await offer("Draft", { status: "draft" });
    expect((await needs("training"))?.waiting).toEqual([advised.id]);
    await offer("Course", {});
    expect(await needs("training")).toMatchObject({ waiting: [], offers: 1 });
  });
});

describe("an offer of the firm", () => {
  it("says which of its recommendations it serves and why", async () => {
    const member = (await w.memberContext(advised)) as Context<ActorOf<"member">>;
    const [line] = await listOffersForFirm(member);
    expect(line?.offer.title).toBe("Course");
    expect(line?.fit.fits).toBe(true);
    const [served] = line?.fit.serves ?? [];
    expect(served?.because).toMatchObject({ services: ["training"], knowledge: ["market"] });
    expect(served?.title).toBe(rule(served?.id ?? "").title);
    expect(line?.fit.serves.every(({ id }) => rule(id).services.includes("training"))).toBe(true);
    const page = await getOfferForFirm(member, line?.offer.id ?? "");
    expect(page?.fit?.serves).toEqual(line?.fit.serves);
  });
});

const rule = (id: string) => {
  const found = RULES.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

async function offer(title: string, given: Partial<typeof offers.$inferInsert>) {
  await w.owner.insert(offers).values({
    agencyId,
    id: randomUUID(),
    kind: "programme",
    title,
    timeZone: "UTC",
    status: "published",
    services: ["training"],
    knowledge: ["market"],
    createdAt: w.now,
    updatedAt: w.now,
    ...given,
  });
}

async function result(firm: TestFirm, round: number, rules: readonly string[]) {
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
  const submittedAt = new Date(w.now.getTime() + round * 1_000);
  const [id, ofFirm] = [randomUUID(), { agencyId: firm.agencyId, firmId: firm.id }];
  const held = { ...ofFirm, id, instrument, instrumentVersion, round, startedAt: w.now };
  await w.owner.insert(assessments).values({ ...held, status: "submitted", submittedAt });
  const diagnosis = diagnose(KNOWLEDGE_INNOVATION_V1, allAt(1, FIRST_YEARS));
  const first = rules.map((one) => ({ ...rule(one), score: 1 }) as unknown as Recommendation);
  await w.owner.insert(results).values({
    ...ofFirm,
    assessmentId: id,
    instrument: "knowledge-innovation",
    rulesVersion: 1,
    phase: diagnosis.phase.phase,
    band: diagnosis.band.band,
    diagnosis,
    recommendations: { first, rest: [] },
    computedAt: submittedAt,
  });
}

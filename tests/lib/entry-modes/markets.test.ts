import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assessments, results } from "@/db/schema/assessments";
import { firmMarkets, firms } from "@/db/schema/firms";
import { confirmAnswers } from "@/lib/assessments/commands/confirm-answers";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { getQuestion } from "@/lib/assessments/queries/get-question";
import { knownAnswers } from "@/lib/assessments/queries/known-answers";
import type { Context } from "@/lib/context/context";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { MODELS } from "@/lib/domain/models/registry";
import { getEntryModes } from "@/lib/entry-modes/queries/get-entry-modes";
import { listMarkets } from "@/lib/entry-modes/queries/list-markets";
import { handInMarket } from "../../support/market-answers";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;
let context: Context;
const instrument = latestInstrument("entry-mode");

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
  context = await w.memberContext(firm);
});

/** Answers what is open at level 4 and hands in. */
async function answer(country: string) {
  const started = await startAssessment(context, { instrument: "entry-mode", subject: country });
  if (!started.ok) throw new Error(started.code);
  const { assessmentId } = started.value;
  for (const { id } of instrument.sections) await confirmAnswers(context, { assessmentId, sectionId: id });
  const known = await context.read((tx) => knownAnswers(tx, context.actor, firm.id, instrument, country));
  const open = allItems(instrument).filter(({ key }) => !known.some(({ itemKey }) => itemKey === key));
  for (const item of open) {
    const given = item.kind === "level" ? "4" : "launch";
    const saved = await saveAnswer(context, { assessmentId, itemKey: item.key, answer: given, seen: "0" });
    expect(saved).toMatchObject({ ok: true });
  }
  expect(await submitAssessment(context, { assessmentId })).toMatchObject({ ok: true });
  return open.map(({ key }) => key);
}

describe("the markets of a firm", () => {
  it("are its own, the wished and those asked about, each with how far it is", async () => {
    await w.owner
      .update(firms)
      .set({ targetMarkets: ["NO"] })
      .where(eq(firms.id, firm.id));
    const own = { agencyId, firmId: firm.id, country: "DE", sinceYear: 2019, modes: ["direct-export"] };
    await w.owner.insert(firmMarkets).values(own);
    await handInMarket(w, firm, "SE", { level: 4 });
    const lines = await listMarkets(context, firm.id);
    expect(lines.map(({ country, standing, last }) => [country, standing, last !== null])).toEqual([
      ["DE", "own", false],
      ["NO", "wished", false],
      ["SE", "asked", true],
    ]);
    expect(lines[2]?.last?.ranking).toHaveLength(12);
    expect(lines[2]?.last?.first).toBe("franchising");
  });
});

describe("the ways into a market", () => {
  it("come from the newest answers, with every answer in words", async () => {
    await answer("SE");
    const page = await getEntryModes(context, { firmId: firm.id, country: "SE" });
    expect(page?.configuration.known).toBe(page?.configuration.asked);
    expect(page?.words["factor.market.payment"]).toContain("our own bank");
    expect(page?.moves.every(({ from, to }) => from === to)).toBe(true);
    const [stored] = await w.owner.select().from(results).where(eq(results.firmId, firm.id));
    expect(stored?.instrument).toBe("entry-mode");
  });

  it("ask for the firm's own side once, and for each market's anew", async () => {
    const first = await answer("SE");
    const second = await answer("NO");
    expect(first).toHaveLength(allItems(instrument).length);
    expect(second.every((key) => key.startsWith("factor.market."))).toBe(true);
    expect(second.length).toBeGreaterThan(10);
  }, 20_000);

  it("say in which market an answer was given that is taken over", async () => {
    await handInMarket(w, firm, "SE");
    const started = await startAssessment(context, { instrument: "entry-mode", subject: "NO" });
    if (!started.ok) throw new Error(started.code);
    const place = { firmId: firm.id, assessmentId: started.value.assessmentId };
    const key = "factor.internal.product-line";
    const question = await getQuestion(context, { ...place, key });
    expect(question?.answer).toMatchObject({ carried: true, origin: "Ways into a market: Sweden" });
  });

  it("move in a what-if that an address carries, and nothing is saved", async () => {
    await handInMarket(w, firm, "SE", { but: { "factor.market.partners": 1 } });
    const input = { firmId: firm.id, country: "SE" };
    const changes = { "factor.market.partners": "5" };
    const page = await getEntryModes(context, { ...input, changes });
    expect(page?.moves.find(({ mode }) => mode === "licensing")).toMatchObject({ opened: true });
    expect(page?.factors.find(({ key }) => key === "factor.market.partners")).toMatchObject({
      value: "1",
      changedTo: "5",
    });
    const after = await getEntryModes(context, input);
    expect(after?.configuration.modes.at(-1)?.blockers).not.toEqual([]);
  });

  it("stay as they are where an address makes no sense", async () => {
    await handInMarket(w, firm, "SE");
    const changes = { "factor.market.partners": "9", "factor.market.demand": ["1", "2"], other: "1" };
    const page = await getEntryModes(context, { firmId: firm.id, country: "SE", changes });
    expect(page?.changes).toEqual({});
    expect(await getEntryModes(context, { firmId: firm.id, country: "ZZ" })).toBeNull();
    expect(await getEntryModes(context, { firmId: firm.id, country: "NO" })).toBeNull();
  });
});

describe("the competences that a way in calls for", () => {
  it("are the firm's own where it has answered for them, else not known", async () => {
    await handInMarket(w, firm, "SE");
    const held = async () => {
      const page = await getEntryModes(context, { firmId: firm.id, country: "SE" });
      const direct = page?.configuration.modes.find(({ mode }) => mode === "direct-export");
      return { known: page?.competencesKnown, scores: direct?.competences.map((one) => one.held) };
    };
    expect(await held()).toEqual({ known: false, scores: [null, null, null] });
    const competence = latestInstrument("competence");
    const place = { agencyId, firmId: firm.id, startedAt: w.now, submittedAt: w.now, status: "submitted" };
    const [made] = await w.owner
      .insert(assessments)
      .values({ ...place, instrument: "competence", instrumentVersion: competence.version, round: 1 })
      .returning({ id: assessments.id });
    const answers = { "competence.activity.production": { kind: "level", level: 5 } } as const;
    await w.owner.insert(results).values({
      agencyId,
      firmId: firm.id,
      assessmentId: made?.id ?? "",
      instrument: "competence",
      rulesVersion: 1,
      diagnosis: MODELS.competence.diagnose(competence, answers),
      recommendations: { first: [], rest: [] },
      computedAt: w.now,
    });
    expect(await held()).toEqual({ known: true, scores: [1, null, null] });
  });
});

import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { assessments } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { campaigns } from "@/db/schema/campaigns";
import { exportDistribution } from "@/lib/campaigns/commands/export-distribution";
import { countedAnswers, getDistribution } from "@/lib/campaigns/queries/distribution";
import { getCampaign } from "@/lib/campaigns/queries/list-campaigns";
import { listCampaignFirms } from "@/lib/campaigns/queries/list-firms";
import type { Context } from "@/lib/context/context";
import { getResult } from "@/lib/results/queries/get-result";
import { type AnswerStage, answerStage } from "../../support/answer-stage";
import type { Admin } from "../../support/campaign-stage";
import { answerSurvey, HOME } from "../../support/survey-answers";

let stage: AnswerStage;
let campaignId: string;
beforeAll(async () => {
  stage = await answerStage();
  campaignId = await stage.asked(0, 1, 2, 3, 4, 5, 6);
});

describe("the distribution", () => {
  it("says nothing while fewer than five firms have answered", async () => {
    for (const at of [0, 1, 2, 3]) await answerSurvey(await stage.asMember(at), campaignId);
    const four = await getDistribution(await stage.asAdmin(), { campaignId, firms: "all" });
    expect(four).toMatchObject({ answered: 4, abroad: null });
    expect(four?.questions.every(({ n }) => n === null)).toBe(true);
    const context = await stage.asAdmin();
    expect(await context.read((tx) => countedAnswers(tx, campaignId, "all"))).toEqual([]);
  });

  it("counts five and more, question by question, and firms abroad apart", async () => {
    await answerSurvey(await stage.asMember(4), campaignId, {
      "survey.activity": ["it"],
      "survey.influence": ["unknown"],
    });
    await answerSurvey(await stage.asMember(5), campaignId, { ...HOME, "survey.activity": ["it"] });
    const all = await getDistribution(await stage.asAdmin(), { campaignId, firms: "all" });
    const figure = (id: string, option: string) =>
      all?.questions.find((one) => one.id === id)?.figures.find((one) => one.option === option);
    expect(all).toMatchObject({ answered: 6, abroad: 5 });
    expect(figure("activity", "it")).toMatchObject({ chosen: 2, publishedPercent: 8, difference: null });
    expect(all?.questions.find(({ id }) => id === "influence")).toMatchObject({ n: 5 });
    const abroad = await getDistribution(await stage.asAdmin(), { campaignId, firms: "abroad" });
    expect(abroad?.questions.find(({ id }) => id === "activity")).toMatchObject({ n: 5 });
    // Of the five abroad one does not know: four are too few.
    expect(abroad?.questions.find(({ id }) => id === "influence")).toMatchObject({ n: null });
    const it = abroad?.questions
      .find(({ id }) => id === "activity")
      ?.figures.find(({ option }) => option === "it");
    expect(it).toMatchObject({ chosen: 1, own: { share: 0.2 } });
    expect(it?.difference).toMatchObject({ clear: false });
  });

  it("is there for firms that answered, and for nobody who did not or is not of the agency", async () => {
    const counts = async (context: Context) =>
      (await context.read((tx) => countedAnswers(tx, campaignId, "abroad"))).length;
    expect(await counts(await stage.asMember(0))).toBeGreaterThan(0);
    expect(await counts(await stage.asMember(6))).toBe(0);
    const elsewhere = await stage.w.agency();
    const stranger = await stage.w.administrator(elsewhere.id);
    expect(await counts(await stage.w.adminContext(stranger, elsewhere.id))).toBe(0);
    expect(
      await getDistribution((await stage.w.adminContext(stranger, elsewhere.id)) as Admin, {
        campaignId,
        firms: "all",
      }),
    ).toBeNull();
  });

  it("is shown beside a firm's own answers only once the campaign has ended", async () => {
    const round = and(eq(assessments.firmId, stage.firmAt(0).id), eq(assessments.subject, campaignId));
    const [row] = await stage.w.owner.select({ id: assessments.id }).from(assessments).where(round);
    const place = { firmId: stage.firmAt(0).id, assessmentId: row?.id ?? "" };
    expect(await getResult(await stage.asMember(0), place)).toMatchObject({
      instrument: "survey",
      others: null,
    });
    await stage.w.owner.update(campaigns).set({ closedAt: stage.w.now }).where(eq(campaigns.id, campaignId));
    const result = await getResult(await stage.asMember(0), place);
    expect(
      result?.others?.some(({ item, option, n }) => item === "survey.activity" && option === "it" && n === 5),
    ).toBe(true);
  });

  it("leaves as a file with an audit row, for administrators alone", async () => {
    const outcome = await exportDistribution(await stage.asAdmin(), { campaignId, firms: "abroad" });
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.value.name).toMatch(/^survey-2026-06-15\.csv$/);
    const lines = outcome.value.text.trim().split("\r\n");
    expect(lines.find((line) => line.includes("Information technology"))).toMatch(/^3,.*,5,1,20,/);
    expect(lines.find((line) => line.startsWith("9,"))).not.toMatch(/\d{2}/);
    const rows = await stage.w.owner
      .select({ verb: audit.verb })
      .from(audit)
      .where(eq(audit.subjectId, campaignId));
    expect(rows.map(({ verb }) => verb)).toContain("campaign.exported");
    expect(await exportDistribution(await stage.asMember(0), { campaignId })).toMatchObject({
      code: "forbidden",
    });
    expect(await exportDistribution(await stage.asAdmin(), { campaignId: randomUUID() })).toMatchObject({
      code: "not-found",
    });
    expect(await exportDistribution(await stage.asAdmin(), { campaignId: "x" })).toMatchObject({
      code: "invalid",
    });
  });
});

describe("the administrator's list", () => {
  const list = async (input = {}) =>
    listCampaignFirms(await stage.asAdmin(), campaignId, {
      q: "",
      sort: { id: "name", desc: false },
      page: 1,
      pageSize: 50,
      filters: {},
      ...input,
    });

  it("says how far each firm is, and counts over everything", async () => {
    const { rows, total } = await list({ pageSize: 2 });
    expect(total).toBe(7);
    expect(rows).toMatchObject([
      { name: "Firm 0", state: "answered", reachable: true },
      { name: "Firm 1", state: "answered" },
    ]);
    expect(await getCampaign(await stage.asAdmin(), campaignId)).toMatchObject({
      counts: { sent: 7, begun: 6, answered: 6, open: 1 },
    });
  });

  it("is filtered and sorted by the address", async () => {
    const open = await list({ filters: { state: ["untouched"] } });
    expect(open).toMatchObject({ total: 1, rows: [{ name: "Firm 6" }] });
    const last = await list({ sort: { id: "state", desc: true } });
    expect(last.rows.at(-1)).toMatchObject({ name: "Firm 6" });
    expect((await list({ q: "Firm 3" })).rows.map(({ name }) => name)).toContain("Firm 3");
  });
});

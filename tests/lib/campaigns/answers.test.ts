import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { assessments, responses, results } from "@/db/schema/assessments";
import { campaigns } from "@/db/schema/campaigns";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import { getSurvey } from "@/lib/campaigns/queries/for-firm";
import type { Context } from "@/lib/context/context";
import { listWaiting } from "@/lib/reviews/queries";
import { type AnswerStage, answerStage } from "../../support/answer-stage";
import { answerSurvey, beginSurvey } from "../../support/survey-answers";

let stage: AnswerStage;
let campaignId: string;
beforeAll(async () => {
  stage = await answerStage();
  campaignId = await stage.asked(0, 1, 2, 3, 4, 5, 6);
});

const start = (context: Context, subject: string) =>
  startAssessment(context, { instrument: "survey", subject }, randomUUID());

describe("a firm that is asked", () => {
  it("begins one round of the campaign, however often it starts", async () => {
    const member = await stage.asMember(0);
    const [one, again] = [await beginSurvey(member, campaignId), await beginSurvey(member, campaignId)];
    expect(again).toBe(one);
    const list = await getTaskList(member, { firmId: stage.firmAt(0).id, assessmentId: one });
    expect(list?.assessment).toMatchObject({
      instrument: { id: "survey", title: "Survey on knowledge abroad: Autumn survey" },
      subject: campaignId,
      editable: true,
    });
    expect(await getSurvey(member, campaignId)).toMatchObject({ state: "begun", assessmentId: one });
  });

  it("hands it in: the answers are kept as they are, without advice, and wait for nobody's review", async () => {
    const member = await stage.asMember(0);
    const assessmentId = await answerSurvey(member, campaignId);
    const [row] = await stage.w.owner.select().from(results).where(eq(results.assessmentId, assessmentId));
    expect(row).toMatchObject({
      instrument: "survey",
      phase: null,
      recommendations: { first: [], rest: [] },
    });
    expect(row?.diagnosis).toMatchObject({
      answers: { "survey.activity": { kind: "single", choice: "retail" } },
    });
    const mentor = await stage.w.mentor(stage.agencyId);
    await stage.w.assign(stage.firmAt(0), mentor);
    const context = await stage.w.mentorContext(mentor);
    expect(await context.read((tx) => listWaiting(tx, context.actor, stage.firmAt(0).id))).toEqual([]);
    expect(await getSurvey(member, campaignId)).toMatchObject({ state: "answered" });
    const again = await start(member, campaignId);
    expect(again).toMatchObject({ ok: false, code: "not-open" });
  });

  it("has a round of its own in each campaign, with what it said before to confirm", async () => {
    const next = await stage.asked(0);
    const assessmentId = await beginSurvey(await stage.asMember(0), next);
    const rows = await stage.w.owner.select().from(responses).where(eq(responses.assessmentId, assessmentId));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ carried }) => carried)).toBe(true);
    const rounds = and(eq(assessments.firmId, stage.firmAt(0).id), eq(assessments.instrument, "survey"));
    expect(await stage.w.owner.$count(assessments, rounds)).toBe(2);
  });

  it("reaches nothing that it was not asked", async () => {
    const other = await stage.asked(1);
    const member = await stage.asMember(2);
    expect(await start(member, other)).toMatchObject({ ok: false, code: "not-found" });
    expect(await start(member, randomUUID())).toMatchObject({ ok: false, code: "not-found" });
    for (const subject of ["", "SE", "nonsense"])
      expect(await start(member, subject)).toMatchObject({ ok: false, code: "invalid" });
    expect(await startAssessment(member, { instrument: "competence", subject: campaignId })).toMatchObject({
      code: "invalid",
    });
    const forged = stage.w.owner.insert(assessments).values({
      agencyId: stage.agencyId,
      firmId: stage.firmAt(2).id,
      instrument: "survey",
      instrumentVersion: 1,
      subject: other,
      round: 1,
      startedAt: stage.w.now,
    });
    await expect(forged).rejects.toThrow();
  });

  it("is told that it has ended, and what it began stays as it is", async () => {
    const ends = await stage.asked(3, 4);
    const member = await stage.asMember(3);
    const assessmentId = await beginSurvey(member, ends);
    await stage.w.owner.update(campaigns).set({ closedAt: stage.w.now }).where(eq(campaigns.id, ends));
    const answer = { assessmentId, itemKey: "survey.activity", answer: "it", seen: "0" };
    expect(await saveAnswer(member, answer)).toMatchObject({ ok: false, code: "survey-ended" });
    expect(await submitAssessment(member, { assessmentId })).toMatchObject({
      ok: false,
      code: "survey-ended",
    });
    expect(await start(await stage.asMember(4), ends)).toMatchObject({ ok: false, code: "survey-ended" });
    const list = await getTaskList(member, { firmId: stage.firmAt(3).id, assessmentId });
    expect(list?.assessment.editable).toBe(false);
    expect(await stage.w.owner.$count(responses, eq(responses.assessmentId, assessmentId))).toBe(0);
  });

  it("can still hand in on the due day, and not on the day after", async () => {
    const ends = await stage.asked(5);
    await stage.w.owner.update(campaigns).set({ dueOn: "2026-06-16" }).where(eq(campaigns.id, ends));
    const assessmentId = await beginSurvey(await stage.asMember(5), ends);
    const at = (time: string) =>
      stage.w.contextOf(
        stage.firmAt(5).owner,
        { kind: "member", id: stage.firmAt(5).id },
        new Date(`2026-06-${time}`),
      );
    const answer = { assessmentId, itemKey: "survey.activity", answer: "it", seen: "0" };
    expect(await saveAnswer(await at("16T23:59:59Z"), answer)).toMatchObject({ ok: true });
    expect(await saveAnswer(await at("17T00:00:00Z"), answer)).toMatchObject({ code: "survey-ended" });
  });
});

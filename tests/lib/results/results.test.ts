import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { sharing } from "@/db/schema/firms";
import { confirmAnswers } from "@/lib/assessments/commands/confirm-answers";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import type { Context } from "@/lib/context/context";
import { getComparison } from "@/lib/results/queries/get-comparison";
import { getResult } from "@/lib/results/queries/get-result";
import { listResults } from "@/lib/results/queries/list-results";
import { type TestFirm, world } from "../../support/world";
import { answerAll, plainAnswer, started, value } from "../assessments/answering";

const w = await world();
const agency = await w.agency();

async function firstRound(context: Context) {
  const place = await started(context);
  await answerAll(context, place, (item) => plainAnswer(item, 2));
  value(await submitAssessment(context, { assessmentId: place.assessmentId }));
  return place.assessmentId;
}

async function secondRound(firm: TestFirm, context: Context) {
  const { assessmentId } = await started(context);
  const list = await getTaskList(context, { firmId: firm.id, assessmentId });
  const save = {
    assessmentId,
    itemKey: "knowledge.market.use",
    answer: "5",
    note: "",
    evidence: "",
    seen: 1,
  };
  value(await saveAnswer(context, save));
  for (const section of list?.sections ?? [])
    value(await confirmAnswers(context, { assessmentId, sectionId: section.id }));
  value(await submitAssessment(context, { assessmentId }));
  return assessmentId;
}

async function assessed() {
  const firm = await w.firm(agency.id);
  const context = await w.memberContext(firm);
  return { firm, context, assessmentId: await firstRound(context) };
}

describe("reading a result", () => {
  it("gives diagnosis, advice, answers in words and the published figures", async () => {
    const { firm, context, assessmentId } = await assessed();
    const page = await getResult(context, { firmId: firm.id, assessmentId });
    expect(page).toMatchObject({ assessmentId, round: 1, reopened: false, published: { n: 179 } });
    const keys =
      page?.recommendations.first.flatMap((one) => one.because.flatMap(({ items }) => items)) ?? [];
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(page?.answers[key]?.question).toBeTruthy();
    expect(await getResult(context, { firmId: firm.id })).toEqual(page);
  });

  it("serves the firm's mentor and the administrator, and nobody else", async () => {
    const { firm, assessmentId } = await assessed();
    const mentor = await w.mentor(agency.id);
    const place = { firmId: firm.id, assessmentId };
    expect(await getResult(await w.mentorContext(mentor), place)).toBeNull();
    await w.assign(firm, mentor);
    expect(await getResult(await w.mentorContext(mentor), place)).toMatchObject({ assessmentId });
    const admin = await w.administrator(agency.id);
    expect(await getResult(await w.adminContext(admin, agency.id), place)).toMatchObject({ assessmentId });
    const stranger = await w.memberContext(await w.firm(agency.id));
    expect(await getResult(stranger, place)).toBeNull();
    expect(await getResult(stranger, { firmId: "odd", assessmentId })).toBeNull();
    expect(await listResults(stranger, firm.id)).toEqual([]);
    const elsewhere = await w.agency();
    const other = await w.adminContext(await w.administrator(elsewhere.id), elsewhere.id);
    expect(await getResult(other, place)).toBeNull();
  });

  it("hides the answers from a mentor where the firm shares the diagnosis alone, and all where it shares nothing", async () => {
    const { firm, assessmentId } = await assessed();
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    const context = await w.mentorContext(mentor);
    const unshare = (scope: string) =>
      w.owner.delete(sharing).where(and(eq(sharing.firmId, firm.id), eq(sharing.scope, scope)));
    await unshare("answers");
    const page = await getResult(context, { firmId: firm.id, assessmentId });
    expect(page).toMatchObject({ answers: {}, published: null });
    await unshare("diagnosis");
    expect(await getResult(context, { firmId: firm.id, assessmentId })).toBeNull();
  });
});

describe("comparing two rounds", () => {
  it("needs two results", async () => {
    const { firm, context } = await assessed();
    expect(await getComparison(context, { firmId: firm.id })).toBeNull();
    expect(await listResults(context, firm.id)).toHaveLength(1);
  });

  it("shows what moved, whichever way round the address asks", async () => {
    const { firm, context, assessmentId: first } = await assessed();
    const second = await secondRound(firm, context);
    const page = await getComparison(context, { firmId: firm.id });
    expect(page).toMatchObject({
      before: { round: 1 },
      after: { round: 2 },
      moved: [{ key: "knowledge.market.use", by: 3 }],
    });
    const knowledge = page?.comparison.groups.find(({ key }) => key === "knowledge")?.changes;
    expect(knowledge?.find(({ key }) => key === "market")?.direction).toBe("up");
    expect(page?.choices.map(({ key }) => key)).toEqual(["knowledge-innovation"]);
    expect(await getComparison(context, { firmId: firm.id, before: second, after: first })).toEqual(page);
    expect(await getComparison(context, { firmId: firm.id, before: "odd", after: "odd" })).toEqual(page);
    expect((await listResults(context, firm.id)).map(({ round }) => round)).toEqual([1, 2]);
    const stranger = await w.memberContext(await w.firm(agency.id));
    expect(await getComparison(stranger, { firmId: firm.id })).toBeNull();
  });
});

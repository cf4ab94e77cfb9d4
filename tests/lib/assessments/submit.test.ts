import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { assessments, responses, results } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { firmMarkets } from "@/db/schema/firms";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { listAssessments } from "@/lib/assessments/queries/list-assessments";
import { DIAGNOSIS_RULES_VERSION } from "@/lib/domain/knowledge-innovation/diagnose";
import { RULES_VERSION } from "@/lib/domain/recommendations/version";
import { knowledgeIn } from "../../support/knowledge-result";
import { world } from "../../support/world";
import { answerAll, code, started, value } from "./answering";

const w = await world();
const agency = await w.agency();

async function answered(given: Parameters<typeof w.firm>[1] = {}) {
  const firm = await w.firm(agency.id, given);
  const context = await w.memberContext(firm);
  const { assessmentId } = await started(context);
  await answerAll(context, { firmId: firm.id, assessmentId });
  return { firm, context, assessmentId, input: { assessmentId } };
}

const resultsOf = (assessmentId: string) =>
  w.owner
    .select()
    .from(results)
    .where(eq(results.assessmentId, assessmentId))
    .orderBy(asc(results.computedAt));
const trail = (id: string) =>
  w.owner.select().from(audit).where(eq(audit.subjectId, id)).orderBy(asc(audit.at), asc(audit.verb));

describe("submitting an assessment", () => {
  it("keeps the diagnosis and the advice with the versions of the rules, and closes the answers", async () => {
    const { firm, context, assessmentId, input } = await answered();
    const { resultId } = value(await submitAssessment(context, input));
    const [row] = await resultsOf(assessmentId);
    expect(row).toMatchObject({
      id: resultId,
      rulesVersion: RULES_VERSION,
      phase: knowledgeIn(row)?.phase.phase,
    });
    expect(knowledgeIn(row)?.rulesVersion).toBe(DIAGNOSIS_RULES_VERSION);
    expect(knowledgeIn(row)?.map).toHaveLength(36);
    expect(row?.recommendations.first.length).toBeLessThanOrEqual(6);
    const [kept] = await w.owner.select().from(assessments).where(eq(assessments.id, assessmentId));
    expect(kept).toMatchObject({ status: "submitted", submittedBy: firm.owner.id, version: 2 });
    expect(await listAssessments(context, firm.id)).toMatchObject([{ standing: { band: row?.band } }]);
  });

  it("tells the timelines what was submitted, the answers apart from the fact", async () => {
    const { context, assessmentId, input } = await answered();
    value(await submitAssessment(context, input));
    const rows = await trail(assessmentId);
    expect(rows.map(({ verb, scope }) => [verb, scope])).toEqual([
      ["answers.submitted", "answers"],
      ["assessment.started", "diagnosis"],
      ["assessment.submitted", "diagnosis"],
    ]);
    expect(rows[0]?.changes["phase.active"]).toMatchObject({ from: null, to: { kind: "single" } });
  });

  it("is one effect when sent twice, also at the same moment", async () => {
    const { context, assessmentId, input } = await answered();
    const [one, other] = await Promise.all([
      submitAssessment(context, input),
      submitAssessment(context, input),
    ]);
    const again = await submitAssessment(context, input);
    expect(value(one).resultId).toBe(value(other).resultId);
    expect(value(again).resultId).toBe(value(one).resultId);
    expect(await resultsOf(assessmentId)).toHaveLength(1);
    expect(await trail(assessmentId)).toHaveLength(3);
  });

  it("refuses while a question that is asked is open, and makes no result", async () => {
    const { context, assessmentId, input } = await answered();
    const one = and(eq(responses.assessmentId, assessmentId), eq(responses.itemKey, "phase.active"));
    await w.owner.delete(responses).where(one);
    expect(code(await submitAssessment(context, input))).toBe("incomplete");
    expect(await resultsOf(assessmentId)).toEqual([]);
  });

  it("makes another result when answers were changed on request", async () => {
    const { context, assessmentId, input, firm } = await answered();
    value(await submitAssessment(context, input));
    const mine = eq(assessments.id, assessmentId);
    await w.owner.update(assessments).set({ status: "changes-requested" }).where(mine);
    const save = {
      assessmentId,
      itemKey: "knowledge.market.use",
      answer: "5",
      note: "",
      evidence: "",
      seen: 1,
    };
    value(await saveAnswer(context, save));
    const later = await w.contextOf(
      firm.owner,
      { kind: "member", id: firm.id },
      new Date(w.now.getTime() + 60_000),
    );
    value(await submitAssessment(later, input));
    const [first, second] = await resultsOf(assessmentId);
    const use = (row: typeof first) =>
      knowledgeIn(row)?.knowledge.find(({ knowledge }) => knowledge === "market")?.activities.use ?? 0;
    expect(use(second)).toBeGreaterThan(use(first));
  });

  it("lets the profile speak: years abroad and markets", async () => {
    const { firm, context, input, assessmentId } = await answered({ foundedYear: 2020 });
    await w.owner.insert(firmMarkets).values({
      agencyId: agency.id,
      firmId: firm.id,
      country: "DE",
      sinceYear: 2010,
      modes: ["direct-export"],
    });
    value(await submitAssessment(context, input));
    expect(knowledgeIn((await resultsOf(assessmentId))[0])?.notes.length).toBeGreaterThan(0);
  });

  it("refuses mentors, finds nothing for other firms and other agencies, refuses odd ids", async () => {
    const { firm, assessmentId, input } = await answered();
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    expect(code(await submitAssessment(await w.mentorContext(mentor), input))).toBe("forbidden");
    const stranger = await w.memberContext(await w.firm(agency.id));
    expect(code(await submitAssessment(stranger, input))).toBe("not-found");
    const elsewhere = await w.memberContext(await w.firm((await w.agency()).id));
    expect(code(await submitAssessment(elsewhere, input))).toBe("not-found");
    expect(code(await submitAssessment(stranger, { assessmentId: "1" }))).toBe("invalid");
    expect(await resultsOf(assessmentId)).toEqual([]);
  });
});

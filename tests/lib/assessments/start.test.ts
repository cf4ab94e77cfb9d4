import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { assessments, responses } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { confirmAnswers } from "@/lib/assessments/commands/confirm-answers";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { getStartPage } from "@/lib/assessments/queries/get-start-page";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import { listAssessments } from "@/lib/assessments/queries/list-assessments";
import { world } from "../../support/world";
import { answerAll, code, started, value } from "./answering";

const w = await world();
const agency = await w.agency();

describe("starting an assessment", () => {
  it("opens the first round and leaves a row in the history that mentors may see", async () => {
    const firm = await w.firm(agency.id);
    const context = await w.memberContext(firm);
    const made = await started(context);
    expect(made).toMatchObject({ firmId: firm.id, round: 1, created: true });
    const rows = await w.owner.select().from(audit).where(eq(audit.subjectId, made.assessmentId));
    expect(rows).toMatchObject([{ verb: "assessment.started", scope: "diagnosis", firmId: firm.id }]);
    expect(await listAssessments(context, firm.id)).toMatchObject([
      { round: 1, status: "draft", answered: 0 },
    ]);
    expect(await getStartPage(context, firm.id, "knowledge-innovation")).toMatchObject({
      open: { round: 1 },
      last: null,
    });
  });

  it("leads a second start to the same round", async () => {
    const firm = await w.firm(agency.id);
    const context = await w.memberContext(firm);
    const first = await started(context);
    expect(await started(context)).toMatchObject({ assessmentId: first.assessmentId, created: false });
  });

  it("opens one round when two colleagues start at once", async () => {
    const firm = await w.firm(agency.id);
    const colleague = await w.person();
    await w.join(firm, colleague);
    const contexts = [await w.memberContext(firm), await w.memberContext(firm, colleague)];
    const outcomes = await Promise.all(contexts.map((context) => startAssessment(context, {})));
    const ids = new Set(outcomes.map((outcome) => value(outcome).assessmentId));
    expect(ids.size).toBe(1);
    expect(await w.owner.select().from(assessments).where(eq(assessments.firmId, firm.id))).toHaveLength(1);
  });

  it("refuses mentors and administrators, and strange input, and writes nothing", async () => {
    const firm = await w.firm(agency.id);
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    const admin = await w.administrator(agency.id);
    expect(code(await startAssessment(await w.mentorContext(mentor), {}))).toBe("forbidden");
    expect(code(await startAssessment(await w.adminContext(admin, agency.id), {}))).toBe("forbidden");
    const context = await w.memberContext(firm);
    expect(code(await startAssessment(context, { instrument: "other" }))).toBe("invalid");
    expect(code(await startAssessment(context, { extra: "1" }))).toBe("invalid");
    expect(await w.owner.select().from(assessments).where(eq(assessments.firmId, firm.id))).toEqual([]);
  });

  it("takes over the answers of the last round, each to be confirmed", async () => {
    const firm = await w.firm(agency.id);
    const context = await w.memberContext(firm);
    const first = await started(context);
    const count = await answerAll(context, first);
    value(await submitAssessment(context, { assessmentId: first.assessmentId }));
    const second = await started(context);
    expect(second).toMatchObject({ round: 2, created: true });
    const list = await getTaskList(context, second);
    expect(list).toMatchObject({ answered: count, asked: count, toConfirm: count, ready: false });
    expect(code(await submitAssessment(context, second))).toBe("invalid");
    expect(code(await submitAssessment(context, { assessmentId: second.assessmentId }))).toBe("unconfirmed");

    const section = list?.sections[0];
    const confirm = { assessmentId: second.assessmentId, sectionId: section?.id };
    expect(value(await confirmAnswers(context, confirm)).count).toBe(section?.asked);
    expect(value(await confirmAnswers(context, confirm)).count).toBe(0);
    const key = (await getTaskList(context, second))?.resumeKey ?? "";
    const one = { assessmentId: second.assessmentId, itemKey: key };
    expect(value(await confirmAnswers(context, one)).count).toBe(1);
    const carried = and(eq(responses.assessmentId, second.assessmentId), eq(responses.carried, true));
    expect(await w.owner.select().from(responses).where(carried)).toHaveLength(
      count - (section?.asked ?? 0) - 1,
    );
  });

  it("confirms nothing for others: mentors may not, other firms find nothing, odd input is refused", async () => {
    const firm = await w.firm(agency.id);
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    const { assessmentId } = await started(await w.memberContext(firm));
    const input = { assessmentId, sectionId: "phase" };
    expect(code(await confirmAnswers(await w.mentorContext(mentor), input))).toBe("forbidden");
    const stranger = await w.memberContext(await w.firm(agency.id));
    expect(code(await confirmAnswers(stranger, input))).toBe("not-found");
    const context = await w.memberContext(firm);
    expect(code(await confirmAnswers(context, { assessmentId }))).toBe("invalid");
    expect(code(await confirmAnswers(context, { assessmentId, itemKey: "a.b", sectionId: "c" }))).toBe(
      "invalid",
    );
    expect(code(await confirmAnswers(context, { assessmentId, itemKey: "no.such" }))).toBe("not-found");
  });
});

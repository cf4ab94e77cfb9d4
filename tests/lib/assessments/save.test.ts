import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { assessments, responses } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { sharing } from "@/db/schema/firms";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { getCheckAnswers } from "@/lib/assessments/queries/get-check-answers";
import { getQuestion } from "@/lib/assessments/queries/get-question";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import { UNKNOWN } from "@/lib/assessments/schema";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import { world } from "../../support/world";
import { code, started, value } from "./answering";

const w = await world();
const agency = await w.agency();
const KEY = "phase.active";

async function scene() {
  const firm = await w.firm(agency.id);
  const colleague = await w.person({ name: "Colleague" });
  await w.join(firm, colleague);
  const context = await w.memberContext(firm);
  const { assessmentId } = await started(context);
  const place = { firmId: firm.id, assessmentId };
  const input = { assessmentId, itemKey: KEY, answer: "selling", note: "", evidence: "", seen: 0 };
  return { firm, context, other: await w.memberContext(firm, colleague), place, input };
}

const stored = (assessmentId: string) =>
  w.owner.select().from(responses).where(eq(responses.assessmentId, assessmentId));

describe("answering a question", () => {
  it("keeps answer, note and evidence and leads to the next question that is asked", async () => {
    const { context, place, input } = await scene();
    const saved = value(
      await saveAnswer(context, { ...input, note: "Two dealers", evidence: "Orders 2025" }),
    );
    expect(saved).toMatchObject({ ...place, next: "phase.years", before: null });
    const page = await getQuestion(context, { ...place, key: KEY });
    expect(page?.answer).toMatchObject({
      answer: { kind: "single", choice: "selling" },
      note: "Two dealers",
      evidence: "Orders 2025",
      version: 1,
      given: { by: context.person?.name },
    });
    expect(page?.after).toBe("phase.years");
  });

  it("resumes at the first open question, on any device", async () => {
    const { other, context, place, input } = await scene();
    await saveAnswer(context, input);
    expect(await getTaskList(other, place)).toMatchObject({ resumeKey: "phase.years", answered: 1 });
    const section = (await getTaskList(other, place))?.sections[0];
    expect(section).toMatchObject({ state: "started", people: [context.person?.name] });
  });

  it("counts a place only where no open answer can change it", async () => {
    const { context, place, input } = await scene();
    expect((await getQuestion(context, { ...place, key: KEY }))?.position).toBeNull();
    await saveAnswer(context, input);
    expect((await getQuestion(context, { ...place, key: "phase.years" }))?.position).toEqual({
      number: 2,
      of: 6,
    });
  });

  it("keeps answers to questions that are no longer asked, and leaves them out", async () => {
    const { context, place, input } = await scene();
    await saveAnswer(context, input);
    await saveAnswer(context, { ...input, itemKey: "phase.years", answer: "up-to-3" });
    await saveAnswer(context, { ...input, answer: "never", seen: 1 });
    expect(await stored(place.assessmentId)).toHaveLength(2);
    expect((await getTaskList(context, place))?.answered).toBe(1);
    expect((await getQuestion(context, { ...place, key: "phase.years" }))?.asked).toBe(false);
    const keys = (await getCheckAnswers(context, place))?.sections[0]?.items.map((item) => item.key);
    expect(keys).toEqual(["phase.active", "phase.plan"]);
  });

  it("takes “I don't know” as an answer, and no option is called so", async () => {
    const { context, place, input } = await scene();
    value(await saveAnswer(context, { ...input, answer: UNKNOWN }));
    expect((await stored(place.assessmentId))[0]).toMatchObject({ kind: "unknown", level: null });
    const options = INSTRUMENTS.flatMap((one) => one.sections)
      .flatMap((section) => section.items)
      .flatMap((item) => (item.kind === "level" ? [] : item.options.map((option) => option.id)));
    expect(options).not.toContain(UNKNOWN);
  });

  it("shows the colleague's answer instead of overwriting it", async () => {
    const { context, other, place, input } = await scene();
    value(await saveAnswer(other, { ...input, answer: "buying", note: "Steel" }));
    const outcome = await saveAnswer(context, input);
    expect(outcome).toMatchObject({
      ok: false,
      code: "conflict",
      current: {
        words: ["We buy from other countries but sell only at home."],
        note: "Steel",
        by: "Colleague",
        version: 1,
      },
    });
    expect(await stored(place.assessmentId)).toMatchObject([{ choices: ["buying"], version: 1 }]);
    value(await saveAnswer(context, { ...input, seen: 1 }));
    expect(await stored(place.assessmentId)).toMatchObject([{ choices: ["selling"], version: 2 }]);
  });

  it("has one winner when two people answer the same question at once, and no quarrel when they agree", async () => {
    const { context, other, place, input } = await scene();
    const outcomes = await Promise.all([
      saveAnswer(context, input),
      saveAnswer(other, { ...input, answer: "buying" }),
    ]);
    expect(outcomes.map(code).toSorted()).toEqual(["conflict", "ok"]);
    expect(await stored(place.assessmentId)).toHaveLength(1);
    const same = { ...input, itemKey: "phase.plan", answer: "none" };
    const agreed = await Promise.all([saveAnswer(context, same), saveAnswer(other, same)]);
    expect(agreed.map(code)).toEqual(["ok", "ok"]);
  });

  it("goes back without an answer, and refuses a note that has none", async () => {
    const { context, place, input } = await scene();
    expect(code(await saveAnswer(context, { ...input, answer: [], go: "back" }))).toBe("ok");
    expect(code(await saveAnswer(context, { ...input, answer: [], note: "?", go: "back" }))).toBe("invalid");
    expect(await stored(place.assessmentId)).toEqual([]);
  });

  it.each([
    ["nothing chosen", { answer: [] }, { answer: ["required"] }],
    ["an option of another question", { answer: "up-to-3" }, { answer: ["unknown-choice"] }],
    ["two answers where one is asked", { answer: ["selling", "buying"] }, { answer: ["only-one"] }],
    [
      "a level that does not exist",
      { itemKey: "knowledge.market.use", answer: "6" },
      { answer: ["level-out-of-range"] },
    ],
    [
      "a level in words",
      { itemKey: "knowledge.market.use", answer: "high" },
      { answer: ["level-out-of-range"] },
    ],
    ["a note beyond the limit", { note: "x".repeat(2_001) }, { note: ["too-long"] }],
    ["a NUL byte", { note: "a\u0000b" }, { note: ["unsafe-characters"] }],
    ["a strange version", { seen: "-1" }, { seen: ["too-small"] }],
  ])("refuses %s and writes nothing", async (_name, given, fields) => {
    const { context, place, input } = await scene();
    expect(await saveAnswer(context, { ...input, ...given })).toMatchObject({
      ok: false,
      code: "invalid",
      fields,
    });
    expect(await stored(place.assessmentId)).toEqual([]);
  });

  it("refuses administrators; for another firm, and for mentors who rate apart, there is nothing", async () => {
    const { firm, place, input } = await scene();
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    await w.owner
      .insert(sharing)
      .values({ agencyId: agency.id, firmId: firm.id, scope: "drafts", grantedAt: w.now });
    const admin = await w.administrator(agency.id);
    expect(code(await saveAnswer(await w.mentorContext(mentor), input))).toBe("not-found");
    expect(code(await saveAnswer(await w.adminContext(admin, agency.id), input))).toBe("forbidden");
    const stranger = await w.memberContext(await w.firm(agency.id));
    expect(code(await saveAnswer(stranger, input))).toBe("not-found");
    expect(await getQuestion(stranger, { ...place, key: KEY })).toBeNull();
    expect(code(await saveAnswer(await w.memberContext(firm), { ...input, itemKey: "no.such" }))).toBe(
      "not-found",
    );
    expect(await stored(place.assessmentId)).toEqual([]);
  });

  it("leaves closed answers alone, and notes each change that a mentor asked for", async () => {
    const { context, place, input } = await scene();
    value(await saveAnswer(context, input));
    const mine = eq(assessments.id, place.assessmentId);
    await w.owner.update(assessments).set({ status: "submitted" }).where(mine);
    expect(code(await saveAnswer(context, { ...input, answer: "both", seen: 1 }))).toBe("not-open");
    await w.owner.update(assessments).set({ status: "changes-requested" }).where(mine);
    value(await saveAnswer(context, { ...input, answer: "both", seen: 1 }));
    const rows = await w.owner
      .select()
      .from(audit)
      .where(and(eq(audit.subjectId, place.assessmentId), eq(audit.verb, "answer.changed")));
    expect(rows).toMatchObject([{ scope: "answers", changes: { [KEY]: { to: { choice: "both" } } } }]);
  });

  it("lets mentors read a draft only where the firm shares drafts", async () => {
    const { firm, context, place, input } = await scene();
    value(await saveAnswer(context, input));
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    expect(await getTaskList(await w.mentorContext(mentor), place)).toBeNull();
    await w.owner
      .insert(sharing)
      .values({ agencyId: agency.id, firmId: firm.id, scope: "drafts", grantedAt: w.now });
    expect(await getTaskList(await w.mentorContext(mentor), place)).toMatchObject({
      answered: 1,
      assessment: { editable: false },
    });
    expect(await getTaskList(await w.mentorContext(await w.mentor(agency.id)), place)).toBeNull();
  });
});

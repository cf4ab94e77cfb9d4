import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { answerViews } from "@/db/schema/answer-views";
import { assessments, responses, results } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { getCheckAnswers } from "@/lib/assessments/queries/get-check-answers";
import { openAnswers } from "@/lib/ratings/commands/open-answers";
import { startRating } from "@/lib/ratings/commands/start-rating";
import { submitRating } from "@/lib/ratings/commands/submit-rating";
import { listRateable, listRatings } from "@/lib/ratings/queries/rounds";
import { getOwnRating, getSecondView } from "@/lib/ratings/queries/second-view";
import { getResult } from "@/lib/results/queries/get-result";
import { world } from "../../support/world";
import { code, value } from "../assessments/answering";
import { begunRating, type Mentor, rateAll, ratedPair, startInput } from "./rating-life";

const w = await world();
const agency = await w.agency();
const admin = await w.administrator(agency.id);

const pair = () => ratedPair(w, agency.id);

const verbsOf = async (roundId: string) =>
  (await w.owner.select().from(audit).where(eq(audit.subjectId, roundId))).map(({ verb }) => verb);
const place = (firmId: string, assessmentId: string) => ({ firmId, assessmentId });

describe("rating a firm a second time", () => {
  it("can begin while the firm still answers, once, and the firm sees that and nothing of it", async () => {
    const { firmId, context, rater, roundId } = await pair();
    expect(await listRateable(rater, { firmId })).toMatchObject([
      { id: roundId, canRate: true, status: "draft" },
    ]);
    const ratingId = await begunRating(rater, firmId, roundId);
    expect(await begunRating(rater, firmId, roundId)).toBe(ratingId);
    await rateAll(rater, { firmId, ratingId });
    expect(await listRatings(context, place(firmId, roundId))).toMatchObject([
      { id: ratingId, submittedAt: null },
    ]);
    expect(await getSecondView(context, place(firmId, roundId))).toMatchObject({ shown: null });
    const read = await context.read((tx) =>
      tx.select({ key: responses.itemKey }).from(responses).where(eq(responses.assessmentId, ratingId)),
    );
    expect(read).toEqual([]);
    expect(await getCheckAnswers(context, place(firmId, ratingId))).toBeNull();
    const [kept] = await w.owner.select().from(assessments).where(eq(assessments.id, ratingId));
    expect(kept).toMatchObject({ rater: "mentor", ratesId: roundId, status: "draft", round: 1 });
    expect((await verbsOf(roundId)).filter((verb) => verb.startsWith("second-rating"))).toEqual([
      "second-rating.started",
    ]);
  });

  it("is refused to who has opened the answers or the result, by the database too", async () => {
    const { firmId, mentor, context, rater, roundId, round } = await pair();
    value(await submitAssessment(context, round));
    expect(value(await openAnswers(rater, place(firmId, roundId)))).toEqual({ hidden: [] });
    value(await openAnswers(rater, { firmId }));
    const views = await w.owner.select().from(answerViews).where(eq(answerViews.assessmentId, roundId));
    expect(views).toMatchObject([{ accountId: mentor.person.id, hat: "mentor" }]);
    expect(await listRateable(rater, { firmId })).toMatchObject([
      { canRate: false, openedAt: expect.any(String) },
    ]);
    expect(code(await startRating(rater, startInput(firmId, roundId)))).toBe("opened");
    const [seen] = await w.owner.select().from(assessments).where(eq(assessments.id, roundId));
    const forced = rater.write((tx) =>
      tx.insert(assessments).values({
        agencyId: agency.id,
        firmId,
        instrument: seen?.instrument ?? "",
        instrumentVersion: seen?.instrumentVersion ?? 0,
        rater: "mentor",
        raterAccountId: mentor.person.id,
        ratesId: roundId,
        round: 1,
        startedAt: w.now,
      }),
    );
    await expect(forced).rejects.toMatchObject({ code: "23514" });
  });

  it("wants the mentor's word, a round that there is, and a mentor of the firm", async () => {
    const { firmId, context, rater, roundId } = await pair();
    const form = startInput(firmId, roundId);
    expect(code(await startRating(rater, { ...form, unseen: "" }))).toBe("invalid");
    expect(code(await startRating(rater, { ...form, roundId: firmId }))).toBe("not-found");
    expect(code(await startRating(context, form))).toBe("forbidden");
    const stranger = await w.mentorContext(await w.mentor(agency.id));
    expect(code(await startRating(stranger, form))).toBe("not-found");
    expect(await w.owner.select().from(assessments).where(eq(assessments.ratesId, roundId))).toEqual([]);
  });

  it("hides the firm's answers and result from this mentor until both have handed in", async () => {
    const { firmId, mentor, context, rater, roundId, round } = await pair();
    const ratingId = await begunRating(rater, firmId, roundId);
    value(await submitAssessment(context, round));
    const seen = async () => ({
      answers: await rater.read((tx) =>
        tx.select({ key: responses.itemKey }).from(responses).where(eq(responses.assessmentId, roundId)),
      ),
      results: await rater.read((tx) =>
        tx.select({ id: results.id }).from(results).where(eq(results.assessmentId, roundId)),
      ),
      told: await rater.read((tx) =>
        tx.select({ verb: audit.verb }).from(audit).where(eq(audit.verb, "answers.submitted")),
      ),
    });
    expect(await seen()).toEqual({ answers: [], results: [], told: [] });
    expect(await getResult(rater, place(firmId, roundId))).toBeNull();
    expect(value(await openAnswers(rater, { firmId })).hidden).toEqual([{ ratingId, roundId }]);
    expect(await w.owner.select().from(answerViews).where(eq(answerViews.assessmentId, roundId))).toEqual([]);
    const forced = rater.write((tx) =>
      tx.insert(answerViews).values({
        agencyId: agency.id,
        firmId,
        assessmentId: roundId,
        accountId: mentor.person.id,
        hat: "mentor",
        firstSeenAt: w.now,
      }),
    );
    await expect(forced).rejects.toMatchObject({ code: "23514" });
    await rateAll(rater, { firmId, ratingId });
    value(await submitRating(rater, { assessmentId: ratingId }));
    const after = await seen();
    expect(after.answers.length).toBeGreaterThan(20);
    expect(after.results).toHaveLength(1);
    expect(after.told).toHaveLength(1);
  });

  it("leaves another mentor of the firm and the agency as they were", async () => {
    const { firm, firmId, context, rater, roundId, round } = await pair();
    const other = await w.mentor(agency.id);
    await w.assign(firm, other);
    const ratingId = await begunRating(rater, firmId, roundId);
    value(await submitAssessment(context, round));
    const second = (await w.mentorContext(other)) as Mentor;
    const agencys = await w.adminContext(admin, agency.id);
    for (const viewer of [second, agencys]) {
      expect(await getResult(viewer, place(firmId, roundId))).not.toBeNull();
      const read = await viewer.read((tx) =>
        tx.select({ key: responses.itemKey }).from(responses).where(eq(responses.assessmentId, ratingId)),
      );
      expect(read).toEqual([]);
    }
    expect(await getOwnRating(second, { firmId, ratingId })).toBeNull();
    const answer = { itemKey: "phase.active", answer: "yes", note: "", evidence: "", seen: 0 };
    for (const stranger of [second, context])
      expect(code(await saveAnswer(stranger, { ...answer, assessmentId: ratingId }))).toBe("not-found");
  });
});

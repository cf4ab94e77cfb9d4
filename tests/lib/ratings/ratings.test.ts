import { eq, like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { mails } from "@/db/schema/accounts";
import { answerViews } from "@/db/schema/answer-views";
import { assessments, responses, results } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { getCheckAnswers } from "@/lib/assessments/queries/get-check-answers";
import { getQuestion } from "@/lib/assessments/queries/get-question";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { openAnswers } from "@/lib/ratings/commands/open-answers";
import { startRating } from "@/lib/ratings/commands/start-rating";
import { submitRating } from "@/lib/ratings/commands/submit-rating";
import { disagreementsNow } from "@/lib/ratings/queries/disagreements";
import { listOpenedViews } from "@/lib/ratings/queries/news";
import { listRateable, listRatings } from "@/lib/ratings/queries/rounds";
import { getOwnRating, getSecondView } from "@/lib/ratings/queries/second-view";
import { getResult } from "@/lib/results/queries/get-result";
import { decideReview } from "@/lib/reviews/commands/decide-review";
import { world } from "../../support/world";
import { answerAll, code, plainAnswer, started, value } from "../assessments/answering";
import { begunRating, type Mentor, rateAll, startInput } from "./rating-life";

type Member = Context<ActorOf<"member">>;

const w = await world();
const agency = await w.agency();
const admin = await w.administrator(agency.id);

/** A firm with a mentor and a round with every answer given, not handed in. */
async function pair() {
  const firm = await w.firm(agency.id);
  const mentor = await w.mentor(agency.id);
  await w.assign(firm, mentor);
  const context = await w.memberContext(firm);
  const { assessmentId: roundId } = await started(context);
  await answerAll(context, { firmId: firm.id, assessmentId: roundId });
  const rater = (await w.mentorContext(mentor)) as Mentor;
  return { firm, firmId: firm.id, mentor, context, rater, roundId, round: { assessmentId: roundId } };
}

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

describe("revealing", () => {
  it("waits for all answers, shows both sides both, and never changes the firm's result", async () => {
    const { firm, mentor, firmId, context, rater, roundId, round } = await pair();
    const ratingId = await begunRating(rater, firmId, roundId);
    const input = { assessmentId: ratingId };
    expect(code(await submitRating(rater, input))).toBe("incomplete");
    await rateAll(rater, { firmId, ratingId }, (item) => plainAnswer(item, item.key.endsWith("use") ? 5 : 3));
    value(await submitRating(rater, input));
    value(await submitRating(rater, input));
    expect(await getOwnRating(rater, { firmId, ratingId })).toMatchObject({ view: null });
    const disagreed = () => context.read((tx) => disagreementsNow(tx, context.actor, firmId));
    expect(await disagreed()).toEqual([]);
    value(await submitAssessment(context, round));
    const agencys = await w.adminContext(admin, agency.id);
    const [mine, theirs] = [
      await getSecondView(context, place(firmId, roundId)),
      await getOwnRating(rater, { firmId, ratingId }),
    ];
    expect(mine?.shown?.overall.apart).toBeGreaterThan(0);
    expect(theirs?.view?.shown).toEqual(mine?.shown);
    expect((await getSecondView(agencys, place(firmId, roundId)))?.shown?.overall).toEqual(
      mine?.shown?.overall,
    );
    const agenda = await disagreed();
    expect(agenda[0]).toMatchObject({ levelsApart: 2, ratingId, roundId });
    expect(agenda.map(({ itemKey }) => itemKey)).toEqual(mine?.shown?.agenda.map(({ key }) => key));
    const told = await w.owner.select().from(mails).where(like(mails.subject, "Both views are open%"));
    const [here, there] = [`/assessments/${roundId}/second-view`, `/ratings/${ratingId}/second-view`];
    expect(told.filter(({ toEmail }) => toEmail === firm.owner.email).map(({ body }) => body)).toEqual([
      expect.stringContaining(here),
    ]);
    expect(told.filter(({ toEmail }) => toEmail === mentor.person.email).map(({ body }) => body)).toEqual([
      expect.stringContaining(there),
    ]);
    for (const viewer of [context as Member, rater])
      expect(await listOpenedViews(viewer)).toMatchObject([{ ratingId, roundId, firmId }]);
    expect(await w.owner.select().from(results).where(eq(results.firmId, firmId))).toHaveLength(1);
    expect((await verbsOf(roundId)).filter((verb) => verb.startsWith("second-rating")).toSorted()).toEqual([
      "second-rating.revealed",
      "second-rating.started",
      "second-rating.submitted",
    ]);
  });

  it("keeps both views as they were handed in when the round is opened again", async () => {
    const { firmId, context, rater, roundId, round } = await pair();
    const ratingId = await begunRating(rater, firmId, roundId);
    await rateAll(rater, { firmId, ratingId });
    value(await submitAssessment(context, round));
    value(await submitRating(rater, { assessmentId: ratingId }));
    const before = (await getSecondView(context, place(firmId, roundId)))?.shown;
    expect(before?.changedSince).toBe(0);
    value(await openAnswers(rater, place(firmId, roundId)));
    const [submitted] = await w.owner.select().from(assessments).where(eq(assessments.id, roundId));
    const again = { kind: "assessment", verdict: "changes-requested", body: "Look again." };
    const subject = { firmId, subjectId: roundId, version: String(submitted?.version) };
    value(await decideReview(rater, { ...again, ...subject }));
    const key = before?.agenda[0]?.key ?? "";
    const asked = await getQuestion(context, { ...place(firmId, roundId), key });
    const seen = asked?.answer?.version ?? 0;
    const answer = { itemKey: key, answer: "2", note: "", evidence: "", seen };
    value(await saveAnswer(context, { ...answer, assessmentId: roundId }));
    const after = (await getSecondView(context, place(firmId, roundId)))?.shown;
    expect(after).toEqual({ ...before, changedSince: 1 });
    expect((await getOwnRating(rater, { firmId, ratingId }))?.view?.shown).toEqual(after);
    value(await submitAssessment(context, round));
    expect((await getSecondView(context, place(firmId, roundId)))?.shown).toEqual(after);
  });

  it("happens once when both hand in at the same moment", async () => {
    const { firmId, context, rater, roundId, round } = await pair();
    const ratingId = await begunRating(rater, firmId, roundId);
    await rateAll(rater, { firmId, ratingId });
    const [one, other] = await Promise.all([
      submitAssessment(context, round),
      submitRating(rater, { assessmentId: ratingId }),
    ]);
    expect([code(one), code(other)]).toEqual(["ok", "ok"]);
    const [kept] = await w.owner.select().from(assessments).where(eq(assessments.id, ratingId));
    expect(kept?.revealedAt).not.toBeNull();
    expect((await verbsOf(roundId)).filter((verb) => verb === "second-rating.revealed")).toHaveLength(1);
  });

  it("of opening and starting at the same moment lets one through", async () => {
    const { firmId, context, rater, roundId, round } = await pair();
    value(await submitAssessment(context, round));
    const [opened, begun] = await Promise.all([
      openAnswers(rater, place(firmId, roundId)),
      startRating(rater, startInput(firmId, roundId)),
    ]);
    const views = await w.owner.select().from(answerViews).where(eq(answerViews.assessmentId, roundId));
    expect(views.length + (begun.ok ? 1 : 0)).toBe(1);
    expect(opened.ok || code(opened) === "busy").toBe(true);
  });

  it("closes the rating: nobody changes it, not even its author", async () => {
    const { firmId, rater, roundId } = await pair();
    const ratingId = await begunRating(rater, firmId, roundId);
    await rateAll(rater, { firmId, ratingId });
    value(await submitRating(rater, { assessmentId: ratingId }));
    const answer = { itemKey: "knowledge.market.use", answer: "5", note: "", evidence: "", seen: 1 };
    expect(code(await saveAnswer(rater, { ...answer, assessmentId: ratingId }))).toBe("not-open");
    const back = rater.write((tx) =>
      tx.update(assessments).set({ status: "draft" }).where(eq(assessments.id, ratingId)),
    );
    await expect(back).rejects.toMatchObject({ code: "23514" });
  });
});

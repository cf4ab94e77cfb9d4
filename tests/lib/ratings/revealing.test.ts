import { eq, like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { mails } from "@/db/schema/accounts";
import { answerViews } from "@/db/schema/answer-views";
import { assessments, results } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { getQuestion } from "@/lib/assessments/queries/get-question";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { openAnswers } from "@/lib/ratings/commands/open-answers";
import { startRating } from "@/lib/ratings/commands/start-rating";
import { submitRating } from "@/lib/ratings/commands/submit-rating";
import { disagreementsNow } from "@/lib/ratings/queries/disagreements";
import { listOpenedViews } from "@/lib/ratings/queries/news";
import { getOwnRating, getSecondView } from "@/lib/ratings/queries/second-view";
import { decideReview } from "@/lib/reviews/commands/decide-review";
import { world } from "../../support/world";
import { code, plainAnswer, value } from "../assessments/answering";
import { begunRating, rateAll, ratedPair, startInput } from "./rating-life";

type Member = Context<ActorOf<"member">>;

const w = await world();
const agency = await w.agency();
const admin = await w.administrator(agency.id);

const pair = () => ratedPair(w, agency.id);

const verbsOf = async (roundId: string) =>
  (await w.owner.select().from(audit).where(eq(audit.subjectId, roundId))).map(({ verb }) => verb);
const place = (firmId: string, assessmentId: string) => ({ firmId, assessmentId });

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

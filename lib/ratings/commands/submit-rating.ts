import { and, eq, sql } from "drizzle-orm";
import { assessments } from "@/db/schema/assessments";
import { revealRatings } from "@/lib/assessments/commands/reveal-ratings";
import { toAnswers, visibleAnswerRows } from "@/lib/assessments/queries/answer-rows";
import { lockedAssessment } from "@/lib/assessments/queries/own-assessment";
import { command } from "@/lib/command";
import { readyToSubmit } from "@/lib/domain/instruments/engine";
import { isOpenState } from "@/lib/domain/review-state";
import { Refusal } from "@/lib/errors";
import { submitRatingInput } from "../schema";

export type SubmittedRating = {
  agencyId: string;
  firmId: string;
  ratingId: string;
  roundId: string;
};

/** Closes a second rating; where the firm has handed in already, both sides see each other's from now on. Twice is once. */
export const submitRating = command({
  name: "ratings.submit",
  input: submitRatingInput,
  hats: ["mentor"],
  async run({ tx, actor, input, now, audit }): Promise<SubmittedRating> {
    const rating = await lockedAssessment(tx, actor, input.assessmentId, "update");
    const { agencyId, firmId, id, instrument, ratesId, status } = rating;
    if (ratesId === null) throw new Refusal("not-found");
    const done = { agencyId, firmId, ratingId: id, roundId: ratesId };
    if (!isOpenState(status)) return done;
    const rows = await visibleAnswerRows(tx, actor, firmId, [id]);
    if (!readyToSubmit(instrument, toAnswers(instrument, rows)).ready) throw new Refusal("incomplete");
    await tx
      .update(assessments)
      .set({
        status: "submitted",
        submittedAt: now,
        submittedBy: actor.accountId,
        version: sql`${assessments.version} + 1`,
      })
      .where(and(eq(assessments.agencyId, agencyId), eq(assessments.id, id)));
    const subject = { kind: "assessment", id: ratesId };
    await audit({ verb: "second-rating.submitted", subject, firmId, scope: "diagnosis" });
    await revealRatings(tx, audit, { firmId, roundId: ratesId }, now);
    return done;
  },
});

import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import { marketPlans } from "@/db/schema/market-plans";
import { plans } from "@/db/schema/plans";
import { reviews } from "@/db/schema/reviews";
import { command, constraintOf } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { type ReviewedKind, stateAfter, type Verdict } from "@/lib/domain/review-state";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { underReview } from "../queries";
import { decideReviewInput } from "../schema";
import { reviewableAssessments, reviewableMarketPlans, reviewablePlans } from "../scope";
import { tellFirm } from "./tell-firm";

const VERBS: Record<Verdict, string> = {
  "changes-requested": "review.changes-requested",
  "signed-off": "review.signed-off",
};

type Place = { firmId: string; kind: ReviewedKind; subjectId: string; version: number };

/** A mentor asks for changes or signs off what was handed in. Of two who decide at once, the second is shown the first. */
export const decideReview = command({
  name: "reviews.decide",
  input: decideReviewInput,
  hats: ["mentor"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { firmId, kind, subjectId, version, verdict, body } = input;
    const found = await underReview(tx, actor, input);
    if (!found) throw new Refusal("not-found");
    if (found.version !== version) throw new Refusal("conflict", {}, standing(found.state));
    const next = stateAfter(kind, found.state, verdict);
    if (next === null) throw new Refusal("not-due");
    if (!(await move(tx, actor, input, next))) throw new Refusal("conflict");
    const id = randomUUID();
    const { agencyId, accountId, mentorId } = actor;
    await tx.insert(reviews).values({
      agencyId,
      firmId,
      id,
      mentorId,
      accountId,
      subjectKind: kind,
      subjectId,
      verdict,
      body,
      createdAt: now,
    });
    await audit({
      verb: VERBS[verdict],
      subject: { kind: "review", id },
      firmId,
      scope: kind === "assessment" ? "answers" : "plan",
      changes: { status: { from: found.state, to: next } },
    });
    await tellFirm(tx, actor, { kind, firmId, subjectId, about: found, verdict, body }, now);
    return { id, state: next };
  },
});

const standing = (state: ReviewState) => ({ state });

/** Takes the step only from the version that was read; false where somebody was faster. */
async function move(tx: Tx, actor: ActorOf<"mentor">, place: Place, next: ReviewState): Promise<boolean> {
  const set = { status: next, version: place.version + 1 };
  if (place.kind === "plan") {
    const own = reviewablePlans(actor, place.firmId);
    const seen = and(own, eq(plans.id, place.subjectId), eq(plans.version, place.version));
    return (await tx.update(plans).set(set).where(seen).returning({ id: plans.id })).length > 0;
  }
  if (place.kind === "market-plan") {
    const own = reviewableMarketPlans(actor, place.firmId);
    const seen = and(own, eq(marketPlans.id, place.subjectId), eq(marketPlans.version, place.version));
    return (await tx.update(marketPlans).set(set).where(seen).returning({ id: marketPlans.id })).length > 0;
  }
  const own = reviewableAssessments(actor, place.firmId);
  const seen = and(own, eq(assessments.id, place.subjectId), eq(assessments.version, place.version));
  const changed = await tx
    .update(assessments)
    .set(set)
    .where(seen)
    .returning({ id: assessments.id })
    .catch((error) => {
      // The firm works on its next round, which a mentor may not even see.
      throw constraintOf(error) === "assessments_one_draft" ? new Refusal("newer-round") : error;
    });
  return changed.length > 0;
}

import { randomUUID } from "node:crypto";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Item } from "@/lib/domain/instruments/types";
import { startRating } from "@/lib/ratings/commands/start-rating";
import { getRatingQuestion, getRatingTasks } from "@/lib/ratings/queries/rating";
import type { World } from "../../support/world";
import { answerAll, plainAnswer, started, value } from "../assessments/answering";

export type Mentor = Context<ActorOf<"mentor">>;

export const startInput = (firmId: string, roundId: string) => ({ firmId, roundId, unseen: "on" });

export const begunRating = async (context: Context, firmId: string, roundId: string) =>
  value(await startRating(context, startInput(firmId, roundId), randomUUID())).ratingId;

/** Answers a second rating question by question, as a mentor does. */
export async function rateAll(
  context: Mentor,
  place: { firmId: string; ratingId: string },
  choose: (item: Item) => string = (item) => plainAnswer(item, 2),
): Promise<void> {
  let key = (await getRatingTasks(context, place))?.resumeKey ?? null;
  while (key !== null) {
    const page = await getRatingQuestion(context, { ...place, key });
    if (!page) throw new Error(`no question ${key}`);
    const answer = {
      assessmentId: place.ratingId,
      itemKey: key,
      answer: choose(page.item),
      note: "",
      evidence: "",
    };
    key = value(await saveAnswer(context, { ...answer, seen: page.answer?.version ?? 0 })).next;
  }
}

/** A firm with a mentor and a round with every answer given, not handed in. */
export async function ratedPair(w: World, agencyId: string) {
  const firm = await w.firm(agencyId);
  const mentor = await w.mentor(agencyId);
  await w.assign(firm, mentor);
  const context = await w.memberContext(firm);
  const { assessmentId: roundId } = await started(context);
  await answerAll(context, { firmId: firm.id, assessmentId: roundId });
  const rater = (await w.mentorContext(mentor)) as Mentor;
  return { firm, firmId: firm.id, mentor, context, rater, roundId, round: { assessmentId: roundId } };
}

import { and, desc, inArray, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import { answerWords } from "@/lib/assessments/queries/answer-words";
import type { Actor } from "@/lib/context/actor";
import type { Answer, Item } from "@/lib/domain/instruments/types";
import { compareRaters } from "@/lib/domain/second-rating";
import { visibleRatings } from "../scope";
import type { Disagreement } from "../types";
import { firmAsHandedIn } from "./handed-in";
import { openRating } from "./rating";

type Rating = { id: string; roundId: string | null; raterAccountId: string | null };

/**
 * What firm and mentors answered differently, by the newest open second rating of each questionnaire and mentor; the
 * farthest apart first. As far as the viewer may read both sides.
 */
export async function disagreementsNow(tx: Tx, actor: Actor, firmId: string): Promise<Disagreement[]> {
  const rows = await tx
    .select({
      id: assessments.id,
      roundId: assessments.ratesId,
      raterAccountId: assessments.raterAccountId,
      instrument: assessments.instrument,
      subject: assessments.subject,
    })
    .from(assessments)
    .where(and(visibleRatings(actor, firmId), isNotNull(assessments.revealedAt)))
    .orderBy(desc(assessments.round), desc(assessments.revealedAt), assessments.id);
  const newest = new Map<string, Rating>();
  for (const { instrument, subject, ...rating } of rows) {
    const key = `${instrument} ${subject} ${rating.raterAccountId}`;
    if (!newest.has(key)) newest.set(key, rating);
  }
  return inOrder(tx, actor, firmId, [...newest.values()]);
}

/** The same of second ratings that are named, such as those on an agenda. */
export async function disagreementsOf(
  tx: Tx,
  actor: Actor,
  firmId: string,
  ratingIds: readonly string[],
): Promise<Disagreement[]> {
  if (ratingIds.length === 0) return [];
  const rows = await tx
    .select({
      id: assessments.id,
      roundId: assessments.ratesId,
      raterAccountId: assessments.raterAccountId,
    })
    .from(assessments)
    .where(and(visibleRatings(actor, firmId), inArray(assessments.id, [...ratingIds])));
  return inOrder(tx, actor, firmId, rows);
}

async function inOrder(tx: Tx, actor: Actor, firmId: string, ratings: readonly Rating[]) {
  const found: Disagreement[] = [];
  for (const rating of ratings) found.push(...(await ofRating(tx, actor, firmId, rating)));
  return found.toSorted((one, other) => other.distance - one.distance);
}

async function ofRating(tx: Tx, actor: Actor, firmId: string, rating: Rating): Promise<Disagreement[]> {
  const mentor = await openRating(tx, actor, { firmId, ratingId: rating.id });
  const { instrument } = mentor ?? {};
  const firm = instrument && (await firmAsHandedIn(tx, actor, { firmId, ratingId: rating.id, instrument }));
  if (!mentor || !firm) return [];
  const words = (item: Item, answer: Answer | null) => (answer ? answerWords(item, answer) : []);
  return compareRaters(mentor.instrument, firm.answers, mentor.answers).agenda.map((one) => ({
    ratingId: rating.id,
    roundId: rating.roundId ?? rating.id,
    raterAccountId: rating.raterAccountId ?? "",
    itemKey: one.item.key,
    question: one.item.question,
    questionnaire: mentor.head.instrument.title,
    distance: one.distance ?? 0,
    levelsApart: one.levelsApart,
    firm: words(one.item, one.firm),
    mentor: words(one.item, one.mentor),
  }));
}

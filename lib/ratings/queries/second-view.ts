import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import type { AnswerRow } from "@/lib/assessments/queries/answer-rows";
import { answerWords } from "@/lib/assessments/queries/answer-words";
import { type OpenAssessment, openAssessment } from "@/lib/assessments/queries/open-assessment";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Answer, Item } from "@/lib/domain/instruments/types";
import { type ComparedItem, compareRaters } from "@/lib/domain/second-rating";
import { isUuid } from "@/lib/form-data";
import type { RatingHead, SecondView, SideBySide } from "../types";
import { openRating } from "./rating";
import { ratingHeads } from "./rounds";

type Place = { firmId: string; assessmentId: string; ratingId?: string };

/**
 * What firm and mentor said of one round side by side, once both have handed in; the newest where several mentors rated.
 * Null where there is no such round for the viewer.
 */
export async function getSecondView(context: Context, place: Place): Promise<SecondView | null> {
  if (!isUuid(place.assessmentId)) return null;
  return context.read((tx) => secondView(tx, context.actor, place));
}

/** The mentor's own second rating with what it led to; the view is null until both have handed in. */
export async function getOwnRating(
  context: Context,
  { firmId, ratingId }: { firmId: string; ratingId: string },
): Promise<{ rating: RatingHead; view: SecondView | null } | null> {
  if (!isUuid(ratingId)) return null;
  const { actor } = context;
  return context.read(async (tx) => {
    const [rating] = await ratingHeads(tx, actor, firmId, eq(assessments.id, ratingId));
    if (!rating) return null;
    const place = { firmId, assessmentId: rating.roundId, ratingId };
    return { rating, view: rating.revealedAt === null ? null : await secondView(tx, actor, place) };
  });
}

/** What the two disagree about, farthest apart first: an agenda. Empty before both have handed in. */
export async function listDisagreements(
  context: Context,
  input: { firmId: string; assessmentId: string },
): Promise<SideBySide[]> {
  return (await getSecondView(context, input))?.shown?.agenda ?? [];
}

async function secondView(tx: Tx, actor: Actor, place: Place): Promise<SecondView | null> {
  const { firmId, assessmentId } = place;
  const firm = await openAssessment(tx, actor, firmId, assessmentId);
  if (!firm) return null;
  const ratings = await ratingHeads(tx, actor, firmId, eq(assessments.ratesId, assessmentId));
  const revealed = ratings.filter(({ revealedAt }) => revealedAt !== null);
  const rating = revealed.find(({ id }) => id === place.ratingId) ?? revealed[0];
  const mentor = rating && (await openRating(tx, actor, { firmId, ratingId: rating.id }));
  const shown = rating && mentor ? sideBySide(firm, mentor, rating) : null;
  return { assessment: firm.head, ratings, shown };
}

function sideBySide(
  firm: OpenAssessment,
  mentor: OpenAssessment,
  rating: RatingHead,
): NonNullable<SecondView["shown"]> {
  const compared = compareRaters(firm.instrument, firm.answers, mentor.answers);
  const titles = new Map(compared.sections.map(({ id, title }) => [id, title]));
  const said = ({ rows }: OpenAssessment, item: Item, answer: Answer | null) =>
    answer && { words: answerWords(item, answer), note: noteOf(rows, item) };
  const inWords = (one: ComparedItem): SideBySide => ({
    key: one.item.key,
    question: one.item.question,
    section: titles.get(one.sectionId) ?? "",
    state: one.state,
    distance: one.distance,
    levelsApart: one.levelsApart,
    firm: said(firm, one.item, one.firm),
    mentor: said(mentor, one.item, one.mentor),
  });
  return {
    rating,
    overall: compared.overall,
    sections: compared.sections.map((section) => ({
      ...section,
      items: compared.items.filter(({ sectionId }) => sectionId === section.id).map(inWords),
    })),
    agenda: compared.agenda.map(inWords),
  };
}

const noteOf = (rows: readonly AnswerRow[], item: Item): string =>
  rows.find(({ itemKey }) => itemKey === item.key)?.note ?? "";

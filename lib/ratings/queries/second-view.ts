import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import { answerWords, sameAnswer } from "@/lib/assessments/queries/answer-words";
import { type OpenAssessment, openAssessment } from "@/lib/assessments/queries/open-assessment";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import { type ComparedItem, compareRaters } from "@/lib/domain/second-rating";
import { isUuid } from "@/lib/form-data";
import type { RatingHead, SecondView, SideBySide } from "../types";
import { firmAsHandedIn, type Said } from "./handed-in";
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

async function secondView(tx: Tx, actor: Actor, place: Place): Promise<SecondView | null> {
  const { firmId, assessmentId } = place;
  const firm = await openAssessment(tx, actor, firmId, assessmentId);
  if (!firm) return null;
  const ratings = await ratingHeads(tx, actor, firmId, eq(assessments.ratesId, assessmentId));
  const revealed = ratings.filter(({ revealedAt }) => revealedAt !== null);
  const rating = revealed.find(({ id }) => id === place.ratingId) ?? revealed[0];
  const both = rating && (await bothSides(tx, actor, { firmId, ratingId: rating.id, firm }));
  const shown = rating && both ? { rating, ...both } : null;
  return { assessment: firm.head, ratings, shown };
}

type Asked = { firmId: string; ratingId: string; firm: OpenAssessment };

/** Both sides as they were handed in, whatever the firm has changed in its round since. */
async function bothSides(tx: Tx, actor: Actor, { firmId, ratingId, firm }: Asked) {
  const { instrument } = firm;
  const mentor = await openRating(tx, actor, { firmId, ratingId });
  const said = await firmAsHandedIn(tx, actor, { firmId, ratingId, instrument });
  if (!mentor || !said) return null;
  const notes = new Map(mentor.rows.map(({ itemKey, note }) => [itemKey, note]));
  return {
    ...sideBySide(instrument, said, { answers: mentor.answers, notes }),
    changedSince: changedBetween(said.answers, firm.answers),
  };
}

function sideBySide(instrument: Instrument, firm: Said, mentor: Said) {
  const compared = compareRaters(instrument, firm.answers, mentor.answers);
  const titles = new Map(compared.sections.map(({ id, title }) => [id, title]));
  const words = ({ notes }: Said, item: Item, answer: Answer | null) =>
    answer && { words: answerWords(item, answer), note: notes.get(item.key) ?? "" };
  const inWords = (one: ComparedItem): SideBySide => ({
    key: one.item.key,
    question: one.item.question,
    section: titles.get(one.sectionId) ?? "",
    state: one.state,
    distance: one.distance,
    levelsApart: one.levelsApart,
    firm: words(firm, one.item, one.firm),
    mentor: words(mentor, one.item, one.mentor),
  });
  return {
    overall: compared.overall,
    sections: compared.sections.map((section) => ({
      ...section,
      items: compared.items.filter(({ sectionId }) => sectionId === section.id).map(inWords),
    })),
    agenda: compared.agenda.map(inWords),
  };
}

function changedBetween(before: Answers, now: Answers): number {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys].filter((key) => !sameAnswer(before[key], now[key])).length;
}

import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import { toAnswers, visibleAnswerRows } from "@/lib/assessments/queries/answer-rows";
import { toCheckAnswers } from "@/lib/assessments/queries/get-check-answers";
import { toQuestion } from "@/lib/assessments/queries/get-question";
import { toTaskList } from "@/lib/assessments/queries/get-task-list";
import { headsWhere, type OpenAssessment } from "@/lib/assessments/queries/open-assessment";
import type { CheckAnswers, QuestionPage, TaskList } from "@/lib/assessments/types";
import type { Actor, ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { isUuid } from "@/lib/form-data";
import { loadInstrument } from "@/lib/instruments/queries/load";
import { visibleRatings } from "../scope";

type Mentor = Context<ActorOf<"mentor">>;
type Place = { firmId: string; ratingId: string };

/** The own second rating as a questionnaire: its sections, one of its questions, all its answers. Null for others'. */
export async function getRatingTasks(context: Mentor, place: Place): Promise<TaskList | null> {
  const opened = await openOwn(context, place);
  return opened && toTaskList(opened);
}

export async function getRatingQuestion(
  context: Mentor,
  { key, ...place }: Place & { key: string },
): Promise<QuestionPage | null> {
  const opened = await openOwn(context, place);
  return opened && toQuestion(opened, key);
}

export async function getRatingAnswers(context: Mentor, place: Place): Promise<CheckAnswers | null> {
  const opened = await openOwn(context, place);
  return opened && toCheckAnswers(opened);
}

const openOwn = (context: Mentor, place: Place) => context.read((tx) => openRating(tx, context.actor, place));

/** A second rating with its answers, as far as the viewer may see them; rounds before are no part of it. */
export async function openRating(
  tx: Tx,
  actor: Actor,
  { firmId, ratingId }: Place,
): Promise<OpenAssessment | null> {
  if (!isUuid(ratingId)) return null;
  const here = allOf(visibleRatings(actor, firmId), eq(assessments.id, ratingId));
  const [head] = await headsWhere(tx, actor, here);
  if (!head) return null;
  const instrument = await loadInstrument(tx, head.instrument.id, head.instrument.version);
  const rows = await visibleAnswerRows(tx, actor, firmId, [head.id]);
  return { head, instrument, rows, answers: toAnswers(instrument, rows), previous: null };
}

import { confirmAnswers } from "@/lib/assessments/commands/confirm-answers";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { getQuestion } from "@/lib/assessments/queries/get-question";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import type { Context } from "@/lib/context/context";
import { plainAnswer, value } from "../../lib/assessments/answering";

type Place = { firmId: string; assessmentId: string };

// Low on most scales, so that every result has something to say.
const LEVELS = [2, 1, 2, 4, 3] as const;

/** Confirms what still waits to be confirmed and answers what is open, as quickly as commands can. */
export async function fill(context: Context, place: Place): Promise<void> {
  const { assessmentId } = place;
  const list = await getTaskList(context, place);
  for (const { id, toConfirm } of list?.sections ?? [])
    if (toConfirm > 0) value(await confirmAnswers(context, { assessmentId, sectionId: id }));
  let key = await nextOpen(context, place);
  for (let count = 0; key !== null; count++) {
    const page = await getQuestion(context, { ...place, key });
    if (!page) throw new Error(`no question ${key}`);
    const answer = plainAnswer(page.item, LEVELS[count % LEVELS.length] ?? 2);
    const given = {
      assessmentId,
      itemKey: key,
      answer,
      note: "",
      evidence: "",
      seen: page.answer?.version ?? 0,
    };
    const { next } = value(await saveAnswer(context, given));
    // Usually the next one is open as well; where it is not, the list knows.
    const isOpen = next && (await getQuestion(context, { ...place, key: next }))?.answer === null;
    key = isOpen ? next : await nextOpen(context, place);
  }
}

async function nextOpen(context: Context, place: Place): Promise<string | null> {
  return (await getTaskList(context, place))?.resumeKey ?? null;
}

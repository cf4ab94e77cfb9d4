import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { getQuestion } from "@/lib/assessments/queries/get-question";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import { UNKNOWN } from "@/lib/assessments/schema";
import type { Context } from "@/lib/context/context";
import type { Item } from "@/lib/domain/instruments/types";
import type { Outcome } from "@/lib/errors";

/** The value of an outcome that must be one. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome.value;
}

export const code = (outcome: Outcome<unknown>): string => (outcome.ok ? "ok" : outcome.code);

export async function started(context: Context) {
  return value(await startAssessment(context, {}));
}

/** A plain answer to any question: this level, the first of the options. */
export function plainAnswer(item: Item, level: number): string {
  return item.kind === "level" ? String(level) : (item.options[0]?.id ?? UNKNOWN);
}

/** Walks through the questions as a person does: each save says which comes next. */
export async function answerAll(
  context: Context,
  place: { firmId: string; assessmentId: string },
  choose: (item: Item) => string = (item) => plainAnswer(item, 3),
): Promise<number> {
  let key = (await getTaskList(context, place))?.resumeKey ?? null;
  let count = 0;
  while (key !== null) {
    const page = await getQuestion(context, { ...place, key });
    if (!page) throw new Error(`no question ${key}`);
    const saved = value(
      await saveAnswer(context, {
        assessmentId: place.assessmentId,
        itemKey: key,
        answer: choose(page.item),
        note: "",
        evidence: "",
        seen: page.answer?.version ?? 0,
      }),
    );
    key = saved.next;
    count += 1;
  }
  return count;
}

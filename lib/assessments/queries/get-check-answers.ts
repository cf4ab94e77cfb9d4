import type { Context } from "@/lib/context/context";
import { visibleItems } from "@/lib/domain/instruments/engine";
import type { CheckAnswers, CheckedItem } from "../types";
import { sameAnswer } from "./answer-words";
import { answerTo, previousAnswerTo } from "./given";
import { atMoment, type OpenAssessment, openAssessment } from "./open-assessment";

/** All questions that are asked, with answers and what changed since the round before; for members, mentors, administrators. */
export async function getCheckAnswers(
  context: Context,
  input: { firmId: string; assessmentId: string },
): Promise<CheckAnswers | null> {
  const opened = await context.read((tx) =>
    openAssessment(tx, context.actor, input.firmId, input.assessmentId),
  );
  return opened && toCheckAnswers(atMoment(opened, context.now));
}

/** The same of answers that are open already. */
export function toCheckAnswers(opened: OpenAssessment): CheckAnswers {
  const asked = new Set(visibleItems(opened.instrument, opened.answers));
  const sections = opened.instrument.sections.map((section) => {
    const items = section.items.filter((item) => asked.has(item)).map((item) => checked(opened, item));
    return {
      id: section.id,
      title: section.title,
      items,
      toConfirm: items.filter((item) => item.answer?.carried).length,
      open: items.filter((item) => !item.answer).length,
    };
  });
  const open = sections.reduce((sum, section) => sum + section.open, 0);
  const toConfirm = sections.reduce((sum, section) => sum + section.toConfirm, 0);
  return { assessment: opened.head, sections, open, toConfirm, ready: open === 0 && toConfirm === 0 };
}

function checked(opened: OpenAssessment, item: Parameters<typeof answerTo>[1]): CheckedItem {
  const answer = answerTo(opened, item);
  const previous = previousAnswerTo(opened, item);
  const changed = previous !== null && !sameAnswer(answer?.answer, previous.answer);
  return { key: item.key, question: item.question, answer, previous, changed };
}

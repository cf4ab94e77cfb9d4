import type { Context } from "@/lib/context/context";
import { allItems, itemAfter, itemBefore, visibleItems } from "@/lib/domain/instruments/engine";
import type { Item, Section } from "@/lib/domain/instruments/types";
import type { QuestionPage } from "../types";
import { answerTo, previousAnswerTo } from "./given";
import { atMoment, type OpenAssessment, openAssessment } from "./open-assessment";

/** One question with its answer, the one before and its neighbours; null where there is no such thing for the viewer. */
export async function getQuestion(
  context: Context,
  input: { firmId: string; assessmentId: string; key: string },
): Promise<QuestionPage | null> {
  const opened = await context.read((tx) =>
    openAssessment(tx, context.actor, input.firmId, input.assessmentId),
  );
  return opened && toQuestion(atMoment(opened, context.now), input.key);
}

/** The same of answers that are open already. */
export function toQuestion(opened: OpenAssessment, asked: string): QuestionPage | null {
  const { head, instrument, answers, rows } = opened;
  const section = instrument.sections.find((one) => one.items.some(({ key }) => key === asked));
  const item = section?.items.find(({ key }) => key === asked);
  if (!section || !item) return null;
  const saved = rows.filter((row) => !row.carried).map((row) => row.answeredAt.getTime());
  return {
    assessment: head,
    section: {
      id: section.id,
      title: section.title,
      number: instrument.sections.indexOf(section) + 1,
      of: instrument.sections.length,
    },
    item,
    position: positionOf(opened, section, item),
    asked: visibleItems(instrument, answers).includes(item),
    answer: answerTo(opened, item),
    previous: previousAnswerTo(opened, item),
    before: itemBefore(instrument, answers, item.key)?.key ?? null,
    after: itemAfter(instrument, answers, item.key)?.key ?? null,
    lastSaved: saved.length > 0 ? new Date(Math.max(...saved)).toISOString() : null,
  };
}

/** A count is shown only where it is true: not while an answer still to come decides what else the section asks. */
function positionOf(opened: OpenAssessment, section: Section, item: Item): QuestionPage["position"] {
  const shown = visibleItems(opened.instrument, opened.answers);
  const parents = new Set(section.items.flatMap((one) => (one.when ? [one.when.item] : [])));
  const undecided = allItems(opened.instrument).some(
    (one) => parents.has(one.key) && shown.includes(one) && !Object.hasOwn(opened.answers, one.key),
  );
  const own = section.items.filter((one) => shown.includes(one));
  const number = own.indexOf(item) + 1;
  return undecided || number === 0 ? null : { number, of: own.length };
}

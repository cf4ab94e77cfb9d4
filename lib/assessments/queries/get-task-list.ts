import type { Context } from "@/lib/context/context";
import { visibleItems } from "@/lib/domain/instruments/engine";
import type { Section } from "@/lib/domain/instruments/types";
import type { TaskList, TaskSection } from "../types";
import { carriedAmong, firstToDo } from "./given";
import { atMoment, type OpenAssessment, openAssessment } from "./open-assessment";

/** The sections of an assessment with how far each is; null where the viewer may not see it. */
export async function getTaskList(
  context: Context,
  input: { firmId: string; assessmentId: string },
): Promise<TaskList | null> {
  const opened = await context.read((tx) =>
    openAssessment(tx, context.actor, input.firmId, input.assessmentId),
  );
  return opened && toTaskList(atMoment(opened, context.now));
}

/** The same of answers that are open already. */
export function toTaskList(opened: OpenAssessment): TaskList {
  const { head, instrument, rows, answers } = opened;
  const shown = visibleItems(instrument, answers);
  const sections = instrument.sections.map((section) => toSection(opened, section));
  const count = (of: (section: TaskSection) => number) =>
    sections.reduce((sum, section) => sum + of(section), 0);
  const toDo = firstToDo(rows, answers, shown);
  return {
    assessment: head,
    sections,
    asked: count((section) => section.asked),
    answered: count((section) => section.answered),
    toConfirm: count((section) => section.toConfirm),
    minutesLeft: count(minutesLeft),
    resumeKey: toDo?.key ?? null,
    ready: toDo === null,
  };
}

function minutesLeft({ minutes, asked, answered, toConfirm, state }: TaskSection): number {
  if (state === "done" || asked === 0) return 0;
  return Math.max(1, Math.round((minutes * (asked - answered + toConfirm / 3)) / asked));
}

function toSection(opened: OpenAssessment, section: Section): TaskSection {
  const asked = new Set(visibleItems(opened.instrument, opened.answers).map((item) => item.key));
  const items = section.items.filter((item) => asked.has(item.key));
  const own = opened.rows.filter(
    (row) => asked.has(row.itemKey) && items.some(({ key }) => key === row.itemKey),
  );
  const answered = items.filter((item) => Object.hasOwn(opened.answers, item.key)).length;
  const toConfirm = carriedAmong(own, items).length;
  const done = answered === items.length && toConfirm === 0;
  const fresh = own.filter((row) => !row.carried);
  const last = fresh.toSorted((one, other) => other.answeredAt.getTime() - one.answeredAt.getTime())[0];
  return {
    id: section.id,
    title: section.title,
    intro: section.intro,
    who: section.who,
    minutes: section.minutes,
    asked: items.length,
    answered,
    toConfirm,
    state: done ? "done" : fresh.length === 0 ? "not-started" : "started",
    goTo: (firstToDo(own, opened.answers, items) ?? items[0])?.key ?? null,
    last: last ? { by: last.by, at: last.answeredAt.toISOString() } : null,
    people: [...new Set(fresh.flatMap((row) => row.by ?? []))].toSorted(),
  };
}

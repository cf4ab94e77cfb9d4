import fc from "fast-check";
import { allItems, visibleItems } from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answer, Answers, Item } from "@/lib/domain/instruments/types";

export type Level = 1 | 2 | 3 | 4 | 5;
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];
export const level = (value: Level): Answer => ({ kind: "level", level: value });
export const single = (choice: string): Answer => ({ kind: "single", choice });
export const multiple = (...choices: string[]): Answer => ({ kind: "multiple", choices });
export const UNKNOWN: Answer = { kind: "unknown" };

export const NEVER: Answers = { "phase.active": single("never"), "phase.plan": single("considering") };
export const abroad = (years: string, active = "selling"): Answers => ({
  "phase.active": single(active),
  "phase.years": single(years),
});
export const FIRST_YEARS = abroad("3-to-5");
export const EXPERIENCED = abroad("5-to-8");

export const levelKeys = allItems(V1).flatMap((item) => (item.kind === "level" ? [item.key] : []));

/** The same level for every item with levels, on top of the answers on where the firm stands. */
export function allAt(value: Level, phase: Answers): Answers {
  return { ...phase, ...Object.fromEntries(levelKeys.map((key) => [key, level(value)])) };
}

/** The levels of one kind of knowledge, collection first. */
export function knows(knowledge: string, levels: readonly [Answer, Answer, Answer, Answer]): Answers {
  const [collection, storage, dissemination, use] = levels;
  const key = (activity: string) => `knowledge.${knowledge}.${activity}`;
  return {
    [key("collection")]: collection,
    [key("storage")]: storage,
    [key("dissemination")]: dissemination,
    [key("use")]: use,
  };
}

/** Every answer that an item takes, or none. */
export function anyAnswerTo(item: Item): fc.Arbitrary<Answer> {
  const unknown = fc.constant(UNKNOWN);
  if (item.kind === "level")
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LEVELS).map(level) }, unknown);
  const ids = item.options.map((option) => option.id);
  if (item.kind === "single") return fc.oneof(fc.constantFrom(...ids).map(single), unknown);
  const alone = item.options.filter((option) => option.exclusive).map((option) => option.id);
  const together = ids.filter((id) => !alone.includes(id));
  const some = fc.subarray(together, { minLength: 1 }).map((choices) => multiple(...choices));
  return fc.oneof(some, ...alone.map((id) => fc.constant(multiple(id))), unknown);
}

/** Any answers to any items, asked or not, about one in ten left open. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...allItems(V1).map((item) => fc.tuple(fc.constant(item.key), fc.option(anyAnswerTo(item), { freq: 9 }))),
  )
  .map((entries) => Object.fromEntries(entries.flatMap(([key, answer]) => (answer ? [[key, answer]] : []))));

/** Walks the questionnaire as a firm does: answers each item that is asked until none is open. */
export function walked(answer: (item: Item) => Answer): Answers {
  let answers: Record<string, Answer> = {};
  for (;;) {
    const open = visibleItems(V1, answers).find((item) => !(item.key in answers));
    if (!open) return answers;
    answers = { ...answers, [open.key]: answer(open) };
  }
}

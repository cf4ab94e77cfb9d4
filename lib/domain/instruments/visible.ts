import type { Answer, Answers, Condition, Instrument, Item } from "@/lib/domain/instruments/types";

/** All items of an instrument in its order, asked or not. */
export function allItems(instrument: Instrument): Item[] {
  return instrument.sections.flatMap((section) => section.items);
}

/** The answer to an item; `undefined` where none is recorded. Inherited keys never count. */
export function answerOf(answers: Answers, key: string): Answer | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

/**
 * The items that these answers make the firm meet, in the order of the instrument.
 * A condition on an item that is itself not asked is never met, so answers left behind reveal nothing.
 */
export function visibleItems(instrument: Instrument, answers: Answers): Item[] {
  const items = allItems(instrument);
  const byKey = new Map(items.map((item) => [item.key, item]));
  return items.filter((item) => isAsked(item, byKey, answers));
}

function isAsked(item: Item, byKey: ReadonlyMap<string, Item>, answers: Answers): boolean {
  if (!item.when) return true;
  const parent = byKey.get(item.when.item);
  return parent !== undefined && isAsked(parent, byKey, answers) && isMet(item.when, answers);
}

function isMet(condition: Condition, answers: Answers): boolean {
  const answer = answerOf(answers, condition.item);
  switch (answer?.kind) {
    case "level":
      return condition.anyOf.includes(answer.level);
    case "single":
      return condition.anyOf.includes(answer.choice);
    case "multiple":
    case "rank":
      return answer.choices.some((choice) => condition.anyOf.includes(choice));
    default:
      return false;
  }
}

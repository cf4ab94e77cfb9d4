import { FACTORS } from "@/lib/domain/entry-modes/factors";
import { allItems } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import type { FactorChoice } from "../types";
import { choiceValue } from "./what-if-changes";

/** Every factor with its answers to choose from, in the order of the questionnaire. */
export function factorChoices(instrument: Instrument, answers: Answers, changes: Answers): FactorChoice[] {
  return allItems(instrument).flatMap((item) => {
    const factor = FACTORS.find(({ key }) => key === item.key);
    if (!factor) return [];
    const changed = changes[item.key];
    return [
      {
        key: item.key,
        label: factor.label,
        side: factor.side,
        question: item.question,
        options: optionsOf(item),
        value: choiceValue(answers[item.key]),
        changedTo: changed ? choiceValue(changed) : null,
      },
    ];
  });
}

function optionsOf(item: Item): FactorChoice["options"] {
  if (item.kind === "level") return item.levels.map((text, at) => ({ value: String(at + 1), text }));
  return item.options.map(({ id, text }) => ({ value: id, text }));
}

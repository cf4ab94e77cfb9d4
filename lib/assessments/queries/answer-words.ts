import type { Answer, Item } from "@/lib/domain/instruments/types";

/** An answer in the words of its question, one line for each choice; empty for "I don't know". */
export function answerWords(item: Item, answer: Answer): string[] {
  switch (answer.kind) {
    case "level": {
      const words = item.kind === "level" ? item.levels[answer.level - 1] : undefined;
      return words ? [words] : [];
    }
    case "single":
      return optionTexts(item, [answer.choice]);
    case "multiple":
      return optionTexts(item, answer.choices);
    case "rank":
      return answer.choices
        .flatMap((choice) => optionTexts(item, [choice]))
        .map((text, at) => `${at + 1}. ${text}`);
    case "unknown":
      return [];
  }
}

function optionTexts(item: Item, ids: readonly string[]): string[] {
  if (item.kind === "level") return [];
  return item.options.filter((option) => ids.includes(option.id)).map((option) => option.text);
}

export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

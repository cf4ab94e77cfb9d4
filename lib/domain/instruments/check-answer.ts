import { DomainError } from "@/lib/domain/error";
import type { Answer, ChoiceItem, Instrument, Item, RankItem } from "@/lib/domain/instruments/types";
import { allItems } from "@/lib/domain/instruments/visible";

const LEVELS = [1, 2, 3, 4, 5] as const;

/**
 * Reads an answer to one item from anywhere and returns it in its one canonical form: choices in the order
 * of the item, nothing else carried along.
 * Throws DomainError: `unknown-item`, `malformed-answer`, `wrong-kind`, `level-out-of-range`,
 * `unknown-choice`, `no-choice`, `duplicate-choice`, `exclusive-choice-combined`, `too-many-choices`.
 */
export function checkAnswer(instrument: Instrument, key: string, answer: unknown): Answer {
  const item = allItems(instrument).find((candidate) => candidate.key === key);
  if (!item) throw new DomainError("unknown-item", "This question is not part of the questionnaire.");
  if (typeof answer !== "object" || answer === null || !("kind" in answer)) {
    throw new DomainError("malformed-answer", "The answer could not be read.");
  }
  if (answer.kind === "unknown") return { kind: "unknown" };
  if (answer.kind !== item.kind) {
    throw new DomainError("wrong-kind", "This question takes another kind of answer.");
  }
  return checked(item, answer);
}

function checked(item: Item, answer: object): Answer {
  switch (item.kind) {
    case "level":
      return { kind: "level", level: checkLevel("level" in answer ? answer.level : undefined) };
    case "single":
      return { kind: "single", choice: checkChoice(item, "choice" in answer ? answer.choice : undefined) };
    case "multiple":
      return {
        kind: "multiple",
        choices: checkChoices(item, "choices" in answer ? answer.choices : undefined),
      };
    case "rank":
      return { kind: "rank", choices: checkRanking(item, "choices" in answer ? answer.choices : undefined) };
  }
}

function checkLevel(level: unknown): (typeof LEVELS)[number] {
  const known = LEVELS.find((candidate) => candidate === level);
  if (known === undefined) throw new DomainError("level-out-of-range", "Choose one of the five levels.");
  return known;
}

function checkChoice(item: ChoiceItem | RankItem, choice: unknown): string {
  const option = item.options.find((candidate) => candidate.id === choice);
  if (!option) throw new DomainError("unknown-choice", "Choose one of the answers that the question offers.");
  return option.id;
}

function checkChoices(item: ChoiceItem, choices: unknown): string[] {
  const chosen = new Set(distinctChoices(item, choices));
  const options = item.options.filter((option) => chosen.has(option.id));
  if (options.length > 1 && options.some((option) => option.exclusive)) {
    throw new DomainError("exclusive-choice-combined", "One of the chosen answers only stands alone.");
  }
  return options.map((option) => option.id);
}

function checkRanking(item: RankItem, choices: unknown): string[] {
  const ranked = distinctChoices(item, choices);
  if (ranked.length > item.places) throw new DomainError("too-many-choices", "There are too many answers.");
  return ranked;
}

function distinctChoices(item: ChoiceItem | RankItem, choices: unknown): string[] {
  if (!Array.isArray(choices)) throw new DomainError("malformed-answer", "The answer could not be read.");
  if (choices.length === 0) throw new DomainError("no-choice", "Choose at least one answer.");
  const chosen = choices.map((choice) => checkChoice(item, choice));
  if (new Set(chosen).size < chosen.length)
    throw new DomainError("duplicate-choice", "Choose each answer only once.");
  return chosen;
}

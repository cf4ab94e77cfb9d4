import { DomainError } from "@/lib/domain/error";
import type {
  ChoiceItem,
  ChoiceOption,
  Condition,
  Item,
  LevelItem,
  RankItem,
  Section,
} from "@/lib/domain/instruments/types";
import type { SourceRef } from "@/lib/domain/sources";

type Words = { question: string; why: string; how: string; source?: SourceRef; when?: Condition };

/** The subject of the question is the source's; the wording and the levels are the portal's. */
export const linder = (where: string, judgement = true): SourceRef => ({
  id: "linder-2024",
  where,
  judgement,
});

/** An item with five anchored levels, lowest first. */
export function levelItem(key: string, words: Words, levels: LevelItem["levels"]): LevelItem {
  return { kind: "level", key, ...words, source: words.source ?? linder("Table 3"), levels };
}

/** An item with exactly one answer. */
export function singleItem(key: string, words: Words, options: Record<string, string>): ChoiceItem {
  return {
    kind: "single",
    key,
    ...words,
    source: words.source ?? linder("Table 2"),
    options: listed(options),
  };
}

/** An item with one or more answers; `none` stands alone and comes last. */
export function multipleItem(
  key: string,
  words: Words,
  options: Record<string, string>,
  none?: Record<string, string>,
): ChoiceItem {
  const alone = none ? listed(none).map((option) => ({ ...option, exclusive: true })) : [];
  const source = words.source ?? linder("Table 2");
  return { kind: "multiple", key, ...words, source, options: [...listed(options), ...alone] };
}

/** An item that asks for the weightiest few of a list, in order. */
export function rankItem(
  key: string,
  places: number,
  words: Words & { source: SourceRef },
  options: Record<string, string>,
): RankItem {
  return { kind: "rank", key, places, ...words, options: listed(options) };
}

/** An item of another instrument that asks the same thing, so that one answer serves both. Throws `unknown-item`. */
export function sharedItem(section: Section, key: string): Item {
  const found = section.items.find((item) => item.key === key);
  if (!found) throw new DomainError("unknown-item", "This question is not part of the questionnaire.");
  return found;
}

function listed(options: Record<string, string>): ChoiceOption[] {
  return Object.entries(options).map(([id, text]) => ({ id, text }));
}

import { levelItem, multipleItem, singleItem } from "@/lib/domain/instruments/texts";
import type { ChoiceItem, Condition, LevelItem } from "@/lib/domain/instruments/types";
import type { SourceRef } from "@/lib/domain/sources";

type Words = { question: string; why: string; how: string; when?: Condition };

/** The subject of the question is the source's; the wording and the levels are the portal's. */
export const achtenhagen = (where: string, judgement = true): SourceRef => ({
  id: "achtenhagen-2011",
  where,
  judgement,
});

/** An item with five levels; the key goes without its first word. */
export function leveled(key: string, where: string, words: Words, levels: LevelItem["levels"]): LevelItem {
  return levelItem(`competence.${key}`, { ...words, source: achtenhagen(where) }, levels);
}

/** An item with exactly one answer; the key goes without its first word. */
export function chosen(
  key: string,
  where: string,
  words: Words,
  options: Record<string, string>,
): ChoiceItem {
  return singleItem(`competence.${key}`, { ...words, source: achtenhagen(where) }, options);
}

/** An item with one or more answers; `none` stands alone. The key goes without its first word. */
export function ticked(
  key: string,
  where: string,
  words: Words,
  options: Record<string, string>,
  none: string,
): ChoiceItem {
  return multipleItem(`competence.${key}`, { ...words, source: achtenhagen(where) }, options, { none });
}

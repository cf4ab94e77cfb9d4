import { indicatorById, itemKeyOf } from "@/lib/domain/antecedents/item-keys";
import { DomainError } from "@/lib/domain/error";
import { COMPETENCE_V1 } from "@/lib/domain/instruments/competence-v1";
import { allItems } from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { levelItem } from "@/lib/domain/instruments/texts";
import type { Item, LevelItem } from "@/lib/domain/instruments/types";

type Words = { question: string; why: string; how: string };

/** What the experts rated the importance of, as a question that a firm answers about itself. Throws `unknown-indicator`. */
export function indicatorItem(indicatorId: string, words: Words, levels: LevelItem["levels"]): LevelItem {
  const { row } = indicatorById(indicatorId);
  const source = { id: "rezvani-2024", where: `Tables 6 and 7, row ${row}`, judgement: true } as const;
  return levelItem(itemKeyOf(indicatorId), { ...words, source }, levels);
}

/** The item of another questionnaire that asks the same as an indicator. Throws `unknown-item`. */
export function sharedItem(indicatorId: string): Item {
  const key = itemKeyOf(indicatorId);
  const found = [KNOWLEDGE_INNOVATION_V1, COMPETENCE_V1].flatMap(allItems).find((item) => item.key === key);
  if (!found) throw new DomainError("unknown-item", "This question is not part of the questionnaire.");
  return found;
}

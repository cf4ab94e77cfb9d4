import { COMPONENT_WORDS, type Component } from "@/lib/domain/antecedents/components";
import { indicatorOf } from "@/lib/domain/antecedents/item-keys";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** A component as a sentence names it: in quotation marks, because its title may hold an "and". */
export function named(component: Component): string {
  return texts("antecedents")("named", { name: COMPONENT_WORDS[component].title });
}

export function namedAll(components: readonly Component[]): string {
  return formatList(components.map(named));
}

/** What an item is about in a few words; its question where the published panel does not know it. */
export function itemLabel(item: string, question?: string): string {
  return indicatorOf(item)?.label ?? question ?? item;
}

type Scored = { score: number | null; band: readonly [number, number, number] | null };

/** A score and its bounds as people read them; bounds that are the same number are not written twice. */
export function figuresOf({ score, band }: Scored): { text: string; rangeText?: string } {
  const t = texts("antecedents");
  if (score === null || band === null) return { text: t("unknown") };
  const [low, , high] = band.map(points);
  const text = String(points(score));
  return low === high ? { text } : { text, rangeText: t("range", { low: low ?? 0, high: high ?? 0 }) };
}

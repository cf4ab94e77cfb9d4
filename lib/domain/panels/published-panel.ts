import type { Indicator } from "@/lib/domain/antecedents/indicator";
import { itemKeyOf } from "@/lib/domain/antecedents/item-keys";
import { INDICATORS } from "@/lib/domain/antecedents/panel";
import { LEVELS } from "@/lib/domain/panels/vocabulary";

/** The published panel as a file of counts; the one row whose answers are not known has none. */
export function publishedPanelFile(): string {
  const lines = INDICATORS.map(({ label, counts }) => [
    `"${label.replaceAll('"', '""')}"`,
    ...(counts ?? LEVELS.map(() => "")),
  ]);
  return [["indicator", ...LEVELS], ...lines].map((cells) => cells.join(",")).join("\n");
}

/** Words and item of each indicator of the published panel; the rejected one has no item. */
export function publishedIndicators(itemKeys: ReadonlySet<string>): {
  indicator: Indicator;
  itemKey: string | null;
}[] {
  return INDICATORS.map((indicator) => {
    const key = itemKeyOf(indicator.id);
    return { indicator, itemKey: itemKeys.has(key) ? key : null };
  });
}

/** Whether these figures are those of the published panel, so that what is wrong with its print stands beside them. */
export function isPublishedPanel(rows: readonly { wording: string; counts: readonly number[] }[]): boolean {
  const known = new Map(INDICATORS.map(({ label, counts }) => [label, counts?.join()]));
  return rows.length > 0 && rows.every(({ wording, counts }) => known.get(wording) === counts.join());
}

/** The row of the published panel that these words name; null where none does. */
export function publishedRow(wording: string): Indicator | null {
  return INDICATORS.find(({ label }) => label === wording) ?? null;
}

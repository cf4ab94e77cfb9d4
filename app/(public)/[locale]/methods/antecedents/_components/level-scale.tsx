import { TwinTable } from "@/components/chart/twin-table";
import { FIVE_LEVELS } from "@/lib/domain/fuzzy";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

const LEVELS = ["veryLow", "low", "medium", "high", "veryHigh"] as const;

/** The five levels that the experts chose from, as the three numbers that each stands for. */
export function LevelScale() {
  const t = texts("methods");
  const word = (key: "heading" | "level" | "least" | "likely" | "most") => t(`antecedents.method.${key}`);
  return (
    <TwinTable
      caption={word("heading")}
      head={[word("level"), word("least"), word("likely"), word("most")]}
      rows={LEVELS.map((level, at) => [
        t(`antecedents.method.levels.${level}`),
        ...(FIVE_LEVELS[at] ?? []).map((bound) => formatNumber(bound)),
      ])}
    />
  );
}

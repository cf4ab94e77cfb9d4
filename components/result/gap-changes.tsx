import { titled } from "@/components/offers/offer-words";
import { DefinitionList } from "@/components/ui/definition-list";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";

const KINDS = ["closed", "narrowed", "unchanged", "widened", "opened"] as const;

/** Which gaps closed, narrowed, widened or opened between two rounds. */
export function GapChanges({ gaps }: Pick<ComparePage["comparison"], "gaps">) {
  const t = texts("results");
  return (
    <DefinitionList
      items={KINDS.map((kind) => ({
        term: t(`comparePage.${kind}`),
        details:
          gaps[kind].length > 0
            ? titled(formatList(gaps[kind].map(({ knowledge }) => TERMS.knowledge[knowledge].name)))
            : t("comparePage.nothing"),
      }))}
    />
  );
}

import { FactStrip } from "@/components/page/fact-strip";
import { Notice } from "@/components/ui/notice";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { FactChange, ListChange } from "@/lib/domain/models/compare-rounds";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";

/** What each round says in a word, and how many findings went and came. */
export function CompareSummary({ comparison }: Pick<ComparePage, "comparison">) {
  const t = texts("results");
  const [list] = comparison.lists;
  const facts = [...comparison.facts.map(factOf), ...(list ? [counted(list)] : [])];
  return (
    <div className="space-y-6">
      {!comparison.sameRules && <Notice tone="info">{t("comparePage.rules")}</Notice>}
      {facts.length === 0 ? <p>{t("comparePage.none")}</p> : <FactStrip facts={facts} />}
    </div>
  );
}

function factOf({ key, before, after, moved, score }: FactChange) {
  const t = texts("results");
  const figure = (value: number | null) => (value === null ? t("known") : String(points(value)));
  const words = { moved: String(moved), before: before ?? t("known"), after: after ?? t("known") };
  return {
    label: t(`comparePage.facts.${key}`),
    value: t("comparePage.fact", words),
    // Where the word is the figure, it is not said twice.
    note:
      score === null || after?.startsWith(figure(score.after))
        ? undefined
        : t("comparePage.score", { before: figure(score.before), after: figure(score.after) }),
  };
}

function counted(list: ListChange) {
  const t = texts("results");
  const { closed, opened, narrowed, widened } = list;
  return {
    label: t(`comparePage.lists.${list.key}`),
    value: t("comparePage.listValue", { closed: closed.length, opened: opened.length }),
    note:
      narrowed.length + widened.length > 0
        ? t("comparePage.listNote", { narrowed: narrowed.length, widened: widened.length })
        : undefined,
  };
}

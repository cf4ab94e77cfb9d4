import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { EFFORT_WEIGHT } from "@/lib/domain/recommendations/score";
import { formatList, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** Why a recommendation stands where it does: the factors of its rank, the formula in words, and what comes out. */
export function AdviceRank({ advice, place }: { advice: Recommendation; place: number }) {
  const t = texts("results");
  const { need, gap, breadth } = advice.measure;
  const by = EFFORT_WEIGHT[advice.effort];
  const share = (value: number) => formatNumber(value, { maximumFractionDigits: 2 });
  const factors = [
    { id: "need", name: t("advice.rank.need"), value: share(need), words: t("advice.rank.needWords") },
    { id: "gap", name: t("advice.rank.gap"), value: share(gap), words: t("advice.rank.gapWords") },
    {
      id: "breadth",
      name: t("advice.rank.breadth"),
      value: share(breadth),
      words: t("advice.rank.breadthWords", {
        n: advice.models.length,
        // As many as there were when the advice was given.
        of: Math.round(advice.models.length / breadth),
        names: formatList(advice.models.map((id) => latestInstrument(id).title)),
      }),
    },
    {
      id: "effort",
      name: t("advice.rank.effort"),
      value: `÷ ${formatNumber(by)}`,
      words: t("advice.rank.effortWords", {
        effort: t(`advice.efforts.${advice.effort}`),
        by: formatNumber(by),
      }),
    },
    {
      id: "result",
      name: t("advice.rank.result"),
      value: formatNumber(advice.score, { maximumFractionDigits: 3 }),
      words: t("advice.rank.resultWords", {
        need: share(need),
        gap: share(gap),
        breadth: share(breadth),
        by: formatNumber(by),
        place,
      }),
    },
  ];
  return (
    <section>
      <h4 className="font-semibold text-sm">{t("advice.rank.heading")}</h4>
      <p className="mt-1 text-ink-soft text-sm">{t("advice.rank.formula")}</p>
      <dl className="mt-2 divide-y divide-line border-line border-y text-sm">
        {factors.map(({ id, name, value, words }) => (
          <div key={id} className="grid grid-cols-[4.5rem_2.75rem_minmax(0,1fr)] gap-x-3 py-1.5">
            <dt>{name}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
            <dd className="text-ink-soft">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

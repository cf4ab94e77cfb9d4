import { FactStrip } from "@/components/page/fact-strip";
import { Notice } from "@/components/ui/notice";
import { points, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";

/** Band, phase and gaps of two rounds in one line of facts. */
export function CompareSummary({ comparison }: Pick<ComparePage, "comparison">) {
  const t = texts("results");
  const { band, phase, gaps } = comparison;
  const figure = (score: number | null) => (score === null ? t("known") : String(points(score)));
  return (
    <div className="space-y-6">
      {!comparison.sameRules && <Notice tone="info">{t("comparePage.rules")}</Notice>}
      <FactStrip
        facts={[
          {
            label: t("comparePage.bandLabel"),
            value: t("comparePage.band", {
              moved: String(band.moved),
              before: TERMS.band[band.before].name,
              after: TERMS.band[band.after].name,
            }),
            note: t("comparePage.score", {
              before: figure(band.score.before),
              after: figure(band.score.after),
            }),
          },
          {
            label: t("comparePage.phaseLabel"),
            value: t("comparePage.phase", {
              moved: String(phase.moved),
              before: TERMS.phase[phase.before].name,
              after: TERMS.phase[phase.after].name,
            }),
          },
          {
            label: t("comparePage.gapsLabel"),
            value: t("comparePage.gapsValue", { closed: gaps.closed.length, opened: gaps.opened.length }),
            note: t("comparePage.gapsNote", {
              narrowed: gaps.narrowed.length,
              widened: gaps.widened.length,
            }),
          },
        ]}
      />
    </div>
  );
}

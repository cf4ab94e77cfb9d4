import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";
import { CompareCharts } from "./compare-charts";
import { CompareSummary } from "./compare-summary";
import { GapChanges } from "./gap-changes";
import { MovedAnswers } from "./moved-answers";
import { RoundChooser } from "./round-chooser";
import { SeriesTable } from "./series-table";

/** Two rounds side by side and all of them over time, for whoever may see the results. */
export function CompareView({ page, timeZone }: { page: ComparePage; timeZone: string }) {
  const t = texts("results");
  return (
    <div className="max-w-page space-y-12 print:space-y-6">
      <RoundChooser page={page} timeZone={timeZone} />
      <CompareSummary comparison={page.comparison} />
      <CompareCharts comparison={page.comparison} before={page.before} after={page.after} />
      <Section id="gap-changes" title={t("comparePage.gaps")}>
        <GapChanges gaps={page.comparison.gaps} />
      </Section>
      {page.series.length > 2 && (
        <Section id="over-time" title={t("comparePage.over")} aside={t("comparePage.overHead")}>
          <SeriesTable series={page.series} timeZone={timeZone} />
        </Section>
      )}
      <Section id="moved" title={t("comparePage.moved")}>
        <MovedAnswers moved={page.moved} />
      </Section>
    </div>
  );
}

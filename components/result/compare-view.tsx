import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";
import { CompareCharts } from "./compare-charts";
import { CompareSummary } from "./compare-summary";
import { ListChanges } from "./list-changes";
import { MovedAnswers } from "./moved-answers";
import { RoundChooser } from "./round-chooser";
import { SeriesTable } from "./series-table";

/** Two rounds of any questionnaire side by side and all of them over time, for whoever may see the results. */
export function CompareView({ page, timeZone }: { page: ComparePage; timeZone: string }) {
  const t = texts("results");
  const { comparison, series } = page;
  return (
    <div className="max-w-page space-y-12 print:space-y-6">
      <RoundChooser page={page} timeZone={timeZone} />
      <CompareSummary comparison={comparison} />
      <CompareCharts comparison={comparison} before={page.before} after={page.after} />
      {comparison.lists.map((list) => (
        <Section key={list.key} id={`list-${list.key}`} title={t(`comparePage.lists.${list.key}`)}>
          <ListChanges list={list} />
        </Section>
      ))}
      {series.length > 2 && comparison.groups.length > 0 && (
        <Section id="over-time" title={t("comparePage.over")} aside={t("comparePage.overHead")}>
          <SeriesTable series={series} timeZone={timeZone} />
        </Section>
      )}
      <Section id="moved" title={t("comparePage.moved")}>
        <MovedAnswers moved={page.moved} />
      </Section>
    </div>
  );
}

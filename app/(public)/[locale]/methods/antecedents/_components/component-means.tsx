import { BarChart } from "@/components/chart/bar-chart";
import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { componentWeights } from "@/lib/domain/antecedents/weights";
import { texts } from "@/lib/i18n/texts";
import { decimals } from "./figures";

/** The nine components by the mean importance of their accepted points, highest first. */
export function ComponentMeans() {
  const t = texts("methods");
  const components = componentWeights().toSorted((one, other) => other.mean - one.mean);
  return (
    <BarChart
      title={t("antecedents.components.heading")}
      titleHidden
      head={{ label: t("antecedents.components.component"), value: t("antecedents.components.mean") }}
      bars={components.map(({ component, mean, level, indicators }) => ({
        id: component,
        label: t("antecedents.components.label", {
          name: COMPONENT_WORDS[component].title,
          points: indicators.length,
          level: t(`antecedents.components.levels.${level}`),
        }),
        share: mean,
        text: decimals(mean),
      }))}
    />
  );
}

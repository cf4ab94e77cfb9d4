import {
  type AntecedentLevel,
  COMPONENTS,
  type Component,
  LEVEL_OF,
} from "@/lib/domain/antecedents/components";
import type { Indicator } from "@/lib/domain/antecedents/indicator";
import { type PanelRow, panelRows } from "@/lib/domain/antecedents/panel";
import type { Fuzzy } from "@/lib/domain/fuzzy";

/** What an indicator counts for. `weight` is its share within the component (0..1); `fuzzy` and `crisp` its mean. */
export type IndicatorWeight = { indicator: Indicator; weight: number; fuzzy: Fuzzy; crisp: number };

/** A component with its accepted indicators, whose weights add up to 1. `mean` is the mean of their crisp values. */
export type ComponentWeights = {
  component: Component;
  level: AntecedentLevel;
  mean: number;
  indicators: IndicatorWeight[];
};

/**
 * The weights within each of the nine components, in the source's order: the crisp means of the accepted
 * indicators (47 of 48), as shares of their sum. They come from the experts' answers in the corrected order, row 1
 * from its published means. The source weighs neither indicators nor components: weighing by importance is
 * the portal's judgement, and components are not weighed against each other.
 */
export function componentWeights(): ComponentWeights[] {
  const accepted = panelRows().filter((row) => row.accepted);
  return COMPONENTS.map((component) => {
    const means = accepted.filter((row) => row.indicator.component === component).map(meansOf);
    const sum = means.reduce((total, { crisp }) => total + crisp, 0);
    return {
      component,
      level: LEVEL_OF[component],
      mean: sum / means.length,
      indicators: means.map((one) => ({ ...one, weight: one.crisp / sum })),
    };
  });
}

function meansOf({ indicator, result }: PanelRow): Omit<IndicatorWeight, "weight"> {
  if (result !== null) return { indicator, fuzzy: result.fuzzy, crisp: result.crisp };
  const { l, m, u, crisp } = indicator.printed;
  // The centroid gives the bound that the print leaves out.
  return { indicator, fuzzy: [l ?? 3 * crisp - m - u, m, u], crisp };
}

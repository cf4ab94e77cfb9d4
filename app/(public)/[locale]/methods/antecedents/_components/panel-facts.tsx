import { FactStrip } from "@/components/page/fact-strip";
import { PANEL, type PanelRow } from "@/lib/domain/antecedents/panel";
import { formatList, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** How the panel came about and what it decided, in four figures. */
export function PanelFacts({ rows }: { rows: readonly PanelRow[] }) {
  const t = texts("methods");
  const rejected = rows.filter(({ accepted }) => !accepted).map(({ indicator }) => indicator.label);
  return (
    <FactStrip
      facts={[
        {
          label: t("antecedents.facts.interviews"),
          value: formatNumber(PANEL.interviews),
          note: t("antecedents.facts.interviewsNote", { codes: PANEL.codes, indicators: PANEL.indicators }),
        },
        {
          label: t("antecedents.facts.experts"),
          value: formatNumber(PANEL.experts),
          note: t("antecedents.facts.expertsNote"),
        },
        {
          label: t("antecedents.facts.threshold"),
          value: formatNumber(PANEL.threshold),
          note: t("antecedents.facts.thresholdNote"),
        },
        {
          label: t("antecedents.facts.accepted"),
          value: t("antecedents.facts.acceptedValue", {
            accepted: rows.length - rejected.length,
            indicators: rows.length,
          }),
          note: t("antecedents.facts.acceptedNote", { names: formatList(rejected) }),
        },
      ]}
    />
  );
}

import { BarChart } from "@/components/chart/bar-chart";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import { termName } from "./term-names";

/** The four activities of knowledge management as bars with their figures. */
export function ActivityProfile({ activities }: Pick<Diagnosis, "activities">) {
  const t = texts("results");
  return (
    <BarChart
      title={t("activities.heading")}
      titleHidden
      head={{ label: t("activities.activity"), value: t("activities.value") }}
      bars={activities.map(({ activity, score }) => ({
        id: activity,
        label: termName("activity", activity),
        share: score,
        text: score === null ? t("known") : String(points(score)),
      }))}
      note={t("activities.note")}
    />
  );
}

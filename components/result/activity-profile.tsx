import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import { ScoreChart } from "./score-chart";
import { termName } from "./term-names";

/** The four activities of knowledge management as bars with their figures. */
export function ActivityProfile({ activities }: Pick<Diagnosis, "activities">) {
  const t = texts("results");
  return (
    <ScoreChart
      title={t("activities.heading")}
      head={{ label: t("activities.activity"), value: t("activities.value") }}
      scores={activities.map((one) => ({
        id: one.activity,
        label: termName("activity", one.activity),
        score: one,
      }))}
      note={t("activities.note")}
    />
  );
}

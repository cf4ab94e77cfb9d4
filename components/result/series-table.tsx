import { Sparkline } from "@/components/chart/sparkline";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ResultPoint } from "@/lib/results/types";
import { termName } from "./term-names";

type Line = { id: string; label: string; values: (number | null)[] };

/** Every round of a firm: the overall figure, the activities and the kinds of knowledge as lines over time. */
export function SeriesTable({ series, timeZone }: { series: readonly ResultPoint[]; timeZone: string }) {
  const t = texts("results");
  const labels = series.map((point) =>
    t("comparePage.round", { n: point.round, date: formatDate(point.at, { timeZone }) }),
  );
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2">
      {linesOf(series).map((line) => (
        <li
          key={line.id}
          className="relative flex flex-wrap items-center justify-between gap-x-6 overflow-hidden border-line border-b py-1 text-sm"
        >
          <span className={line.id === "overall" ? "font-semibold" : undefined}>{line.label}</span>
          <Sparkline
            label={line.label}
            points={line.values.map((value, index) => ({
              label: labels[index] ?? "",
              value,
              text: figure(value),
            }))}
            last={figure(line.values.at(-1) ?? null)}
          />
        </li>
      ))}
    </ul>
  );
}

const figure = (value: number | null) => (value === null ? "?" : String(points(value)));

function linesOf(series: readonly ResultPoint[]): Line[] {
  const last = series.at(-1);
  if (!last) return [];
  const overall = {
    id: "overall",
    label: texts("results")("comparePage.overall"),
    values: series.map(({ score }) => score),
  };
  const activities = last.activities.map(({ id }) => ({
    id,
    label: termName("activity", id),
    values: series.map((point) => point.activities.find((one) => one.id === id)?.score ?? null),
  }));
  const knowledge = last.knowledge.map(({ id }) => ({
    id,
    label: termName("knowledge", id),
    values: series.map((point) => point.knowledge.find((one) => one.id === id)?.score ?? null),
  }));
  return [overall, ...activities, ...knowledge];
}

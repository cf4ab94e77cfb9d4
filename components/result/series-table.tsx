import { Sparkline } from "@/components/chart/sparkline";
import { titled } from "@/components/offers/offer-words";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { RoundPoint } from "@/lib/results/types";

type Line = { id: string; label: string; strong: boolean; values: (number | null)[] };

/** Every round of a questionnaire: its figures as lines over time, those of the whole first. */
export function SeriesTable({ series, timeZone }: { series: readonly RoundPoint[]; timeZone: string }) {
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
          <span className={line.strong ? "font-semibold" : undefined}>{line.label}</span>
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

/** Lines of the newest round's facts with scores and of its first two groups: the finer ones stand in the charts. */
function linesOf(series: readonly RoundPoint[]): Line[] {
  const t = texts("results");
  const last = series.at(-1)?.summary;
  if (!last) return [];
  const whole = last.facts
    .filter(({ score }) => score !== undefined)
    .map(({ key }) => ({
      id: key,
      label: t(`comparePage.facts.${key}`),
      strong: true,
      values: series.map(({ summary }) => summary.facts.find((fact) => fact.key === key)?.score ?? null),
    }));
  const parts = last.groups.slice(0, 2).flatMap((group) =>
    group.figures.map(({ key, label }) => ({
      id: `${group.key}-${key}`,
      label: titled(label),
      strong: false,
      values: series.map(({ summary }) => {
        const figures = summary.groups.find((one) => one.key === group.key)?.figures;
        return figures?.find((one) => one.key === key)?.score ?? null;
      }),
    })),
  );
  return [...whole, ...parts].filter(({ values }) => values.some((value) => value !== null));
}

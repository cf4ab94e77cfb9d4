import { type Range, RangeChart } from "@/components/chart/range-chart";
import { titled } from "@/components/offers/offer-words";
import { Disclosure } from "@/components/ui/disclosure";
import { FEWEST_FIRMS } from "@/lib/domain/benchmark/groups";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import type { GroupedFigures, GroupMean } from "@/lib/results/types";
import type { FigureChoice } from "./figure-choice";
import { groupName, groupPlace } from "./group-name";

type Figure = GroupedFigures["figures"][number];
type Props = { figures: readonly Figure[]; by: FigureChoice["by"] };

/** The whole and the largest parts; the rest is folded. */
const SHOWN = 4;

/** Each score of a questionnaire as ranges: all firms of the agency, its groups, and the portal. */
export function GroupedScores({ figures, by }: Props) {
  const rest = figures.slice(SHOWN);
  return (
    <div className="space-y-6">
      <Charts figures={figures.slice(0, SHOWN)} by={by} />
      {rest.length > 0 && (
        <Disclosure summary={texts("agency")("scores.rest", { n: rest.length })}>
          <Charts figures={rest} by={by} />
        </Disclosure>
      )}
    </div>
  );
}

function Charts({ figures, by }: Props) {
  const t = texts("agency");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-2">
      {figures.map((figure) => (
        <RangeChart
          key={figure.key}
          title={titled(figure.label)}
          head={{ label: t("scores.group"), value: t("scores.mean") }}
          ranges={rangesOf(figure, by)}
          note={figure.groups.length === 0 ? t("scores.noGroup", { n: FEWEST_FIRMS }) : undefined}
        />
      ))}
    </div>
  );
}

function rangesOf({ all, groups, portal }: Figure, by: FigureChoice["by"]): Range[] {
  const t = texts("agency");
  const sorted = groups.toSorted((one, other) => groupPlace(by, one.value) - groupPlace(by, other.value));
  return [
    ...(all ? [rangeOf("all", t("scores.all"), all)] : []),
    ...sorted.map((one) => rangeOf(one.value, groupName(by, one.value), one)),
    // Where the agency is all the portal has, the two would be the same.
    ...(portal && portal.n !== all?.n ? [rangeOf("portal", t("scores.portal"), portal)] : []),
  ];
}

function rangeOf(id: string, name: string, { n, mean, low, high }: GroupMean): Range {
  const t = texts("agency");
  return {
    id,
    label: (
      <>
        <span className="block">{name}</span>
        <span className="block text-ink-soft text-xs">{t("scores.n", { n })}</span>
      </>
    ),
    band: [low, mean, high],
    text: String(points(mean)),
    rangeText: t("scores.interval", { low: points(low), high: points(high) }),
  };
}

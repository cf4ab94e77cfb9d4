import { BarChart } from "@/components/chart/bar-chart";
import { AREA_WORDS, AREAS_SOURCE, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import type { AreaScore, PartScore } from "@/lib/domain/competence/types";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { Score } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import { SourceNote } from "../source-note";

/** One area with its parts as bars, drawn into the table of their own figures. */
export function AreaProfile({ area }: { area: AreaScore }) {
  const t = texts("competence");
  const { name, letter, about } = AREA_WORDS[area.area];
  const { answered, asked } = area;
  return (
    <div id={`area-${area.area}`} className="space-y-3 break-inside-avoid">
      <div>
        <div className="flex items-baseline justify-between gap-x-6">
          <h3>
            <span aria-hidden="true" className="me-2 text-ink-soft">
              {letter}
            </span>
            {name}
          </h3>
          <p className="whitespace-nowrap font-semibold tabular-nums">{figure(area)}</p>
        </div>
        <p className="text-ink-soft text-sm">
          {about} {answered < asked && t("areas.answered", { answered, asked })}
        </p>
      </div>
      <BarChart
        title={name}
        titleHidden
        head={{ label: t("areas.part"), value: t("areas.value") }}
        bars={area.parts.map((part) => ({
          id: part.part,
          label: partName(part),
          share: part.score,
          text: figure(part),
        }))}
      />
    </div>
  );
}

/** All four areas as bars. */
export function AreaBars({ areas }: { areas: readonly AreaScore[] }) {
  const t = texts("competence");
  return (
    <BarChart
      title={t("areas.heading")}
      titleHidden
      head={{ label: t("areas.area"), value: t("areas.value") }}
      bars={areas.map((area) => ({
        id: area.area,
        label: AREA_WORDS[area.area].name,
        share: area.score,
        text: figure(area),
      }))}
      note={
        <>
          {t("areas.note")} <SourceNote source={AREAS_SOURCE} />
        </>
      }
    />
  );
}

const figure = ({ score }: Score) => (score === null ? texts("results")("known") : String(points(score)));
const partName = ({ part }: PartScore) => COMPETENCE_PARTS.find(({ id }) => id === part)?.name ?? part;

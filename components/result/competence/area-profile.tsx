import { AREA_WORDS, AREAS_SOURCE, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import type { AreaScore, PartScore } from "@/lib/domain/competence/types";
import { texts } from "@/lib/i18n/texts";
import { ScoreChart } from "../score-chart";
import { scoreLine } from "../score-words";
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
          <p className="whitespace-nowrap font-semibold tabular-nums">{scoreLine(area)}</p>
        </div>
        <p className="text-ink-soft text-sm">
          {about} {answered < asked && t("areas.answered", { answered, asked })}
        </p>
      </div>
      <ScoreChart
        title={name}
        head={{ label: t("areas.part"), value: t("areas.value") }}
        scores={area.parts.map((part) => ({ id: part.part, label: partName(part), score: part }))}
        plain
      />
    </div>
  );
}

/** All four areas as bars. */
export function AreaBars({ areas }: { areas: readonly AreaScore[] }) {
  const t = texts("competence");
  const weighed = areas.some(({ band }) => band);
  return (
    <ScoreChart
      title={t("areas.heading")}
      head={{ label: t("areas.area"), value: t("areas.value") }}
      scores={areas.map((area) => ({ id: area.area, label: AREA_WORDS[area.area].name, score: area }))}
      note={
        <>
          {t(weighed ? "areas.noteWeighed" : "areas.note")} <SourceNote source={AREAS_SOURCE} />
        </>
      }
    />
  );
}

const partName = ({ part }: PartScore) => COMPETENCE_PARTS.find(({ id }) => id === part)?.name ?? part;

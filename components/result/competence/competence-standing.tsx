import { FactStrip } from "@/components/page/fact-strip";
import { AREA_WORDS, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import type { AreaScore, CompetenceDiagnosis } from "@/lib/domain/competence/types";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import { SourceNote } from "../source-note";
import { StageTrack } from "./stage-track";

/** Whether to go abroad at all, the export stage, and the facts that carry the rest. */
export function CompetenceStanding({ diagnosis }: { diagnosis: CompetenceDiagnosis }) {
  const t = texts("competence");
  const { goAbroad, stage, areas, gaps } = diagnosis;
  const { verdict, reason } = goAbroad;
  const ranked = areas
    .filter((area): area is AreaScore & { score: number } => area.score !== null)
    .toSorted((one, other) => other.score - one.score);
  const [strongest] = ranked;
  const weakest = ranked.length > 1 ? ranked.at(-1) : undefined;
  return (
    <section aria-labelledby="standing" className="space-y-6 print:space-y-3">
      <div className="space-y-4 print:space-y-2">
        <h2 id="standing" className="text-ink-soft text-sm">
          {t("standing.heading")}
        </h2>
        <p className="font-semibold text-2xl">
          {verdict ? t(`standing.verdict.${verdict}`) : t("standing.notKnown")}
        </p>
        <p className="max-w-measure text-lg print:max-w-none print:text-base">{reason.because}</p>
        <p className="text-ink-soft text-xs">
          <SourceNote source={reason.source} />
        </p>
      </div>
      <StageTrack stage={stage} />
      <FactStrip
        facts={[
          ...(strongest ? [areaFact(t("standing.strongest"), strongest)] : []),
          ...(weakest ? [areaFact(t("standing.weakest"), weakest)] : []),
          {
            label: t("standing.parts"),
            value: t("standing.partsValue", { n: gaps.length, of: COMPETENCE_PARTS.length }),
            note: t("standing.partsNote"),
          },
        ]}
      />
    </section>
  );
}

const areaFact = (label: string, { area, score }: AreaScore & { score: number }) => ({
  label,
  value: AREA_WORDS[area].name,
  note: texts("results")("points", { points: points(score) }),
});

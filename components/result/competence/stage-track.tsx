import { type CompetenceDiagnosis, EXPORT_STAGES } from "@/lib/domain/competence/types";
import { texts } from "@/lib/i18n/texts";
import { SourceNote } from "../source-note";

const TRACK = EXPORT_STAGES.filter((stage) => stage !== "none");

/** The five export stages on one line, with the firm's own marked in weight and words. */
export function StageTrack({ stage: { stage, reason } }: Pick<CompetenceDiagnosis, "stage">) {
  const t = texts("competence");
  const at = stage === null || stage === "none" ? -1 : TRACK.indexOf(stage);
  return (
    <div className="space-y-2">
      <h3>
        {t("standing.stage")}: {stage ? t(`standing.stageName.${stage}`) : t("standing.notKnown")}
      </h3>
      <ol aria-label={t("standing.stages")} className="flex max-w-3xl max-sm:flex-col">
        {TRACK.map((one, index) => (
          <li
            key={one}
            aria-current={index === at ? "step" : undefined}
            className={`flex-1 border-t-4 pt-1 text-xs max-sm:border-s-4 max-sm:border-t-0 max-sm:py-1 max-sm:ps-3 ${place(index, at)}`}
          >
            {t(`standing.stageName.${one}`)}
            {index === at && <span className="sr-only"> ({t("standing.here")})</span>}
          </li>
        ))}
      </ol>
      <p className="max-w-measure text-ink-soft text-sm">{reason.because}</p>
      <p className="text-ink-soft text-xs">
        <SourceNote source={reason.source} />
      </p>
    </div>
  );
}

function place(index: number, at: number): string {
  if (index === at) return "border-ramp-5 font-semibold";
  return index < at ? "border-ramp-3 text-ink-soft" : "border-ramp-1 text-ink-soft";
}

import type { ReactNode } from "react";
import { Meter } from "@/components/ui/meter";
import { QuietText } from "@/components/ui/quiet-text";
import type { NavigatorDiagnosis } from "@/lib/domain/navigator/types";
import { texts } from "@/lib/i18n/texts";
import { StepStrip } from "./step-strip";

const percent = (share: number) => Math.round(share * 100);

type Props = { diagnosis: NavigatorDiagnosis /** The recorded stages of the firm. */; stages?: ReactNode };

/** How many of the eight steps are covered, what comes next, and the three measures of coverage. */
export function NavigatorStanding({ diagnosis, stages }: Props) {
  const t = texts("navigator");
  const { steps, coverage, stage } = diagnosis;
  const count = (status: (typeof steps)[number]["status"]) =>
    steps.filter((step) => step.status === status).length;
  const next = steps.find((step) => step.status === "open") ?? steps.find((step) => step.status === "partly");
  const share = (value: number | null, none: string) =>
    value === null ? none : t("standing.percent", { n: percent(value) });
  return (
    <section aria-labelledby="standing" className="space-y-6 print:space-y-3">
      <div className="space-y-4 print:space-y-2">
        <h2 id="standing" className="text-ink-soft text-sm">
          {t("standing.heading")}
        </h2>
        <p className="font-semibold text-2xl">{t("standing.title", { covered: count("covered") })}</p>
        <p className="max-w-measure text-lg print:max-w-none print:text-base">
          {t("standing.sentence", {
            partly: count("partly"),
            open: count("open"),
            next: next?.change ?? "",
          })}
        </p>
      </div>
      <StepStrip steps={steps} />
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-3">
        <Meter label={t("standing.coverage")} share={coverage.short} text={share(coverage.short, "")} />
        <Meter
          label={t("standing.full")}
          share={coverage.full}
          text={share(coverage.full, t("standing.notFull"))}
        />
        {coverage.evidence !== null && (
          <Meter
            label={t("standing.evidence")}
            share={coverage.evidence}
            text={share(coverage.evidence, "")}
          />
        )}
      </div>
      <QuietText>{t("standing.rule")}</QuietText>
      <p>
        <span className="text-ink-soft">{t("standing.stage")}: </span>
        <span className="font-semibold">
          {stage.place ? t(`stages.${stage.place}`) : t("standing.stageUnknown")}
        </span>
      </p>
      {stages}
    </section>
  );
}

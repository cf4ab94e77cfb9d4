import { Icon } from "@/components/ui/icon";
import { stepFacts } from "@/lib/domain/navigator/step-facts";
import type { StepStanding } from "@/lib/domain/navigator/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { type AnswerHref, AnswersBehind } from "../behind";
import { SourceNote } from "../source-note";
import { StepParts } from "./step-parts";
import { StepStatusMark } from "./step-status";

type Props = {
  standing: StepStanding;
  /** When the answers were handed in (ISO). */
  since: string;
  answers: ResultPage["answers"];
  answerHref?: AnswerHref;
};

/** One step of the checklist: what it asks and why, where it stands and on what grounds, what it changes in the plan. */
export function StepCard({ standing, since, answers, answerHref }: Props) {
  const t = texts("navigator");
  const { step, status, reasons, findings, change, inFull } = standing;
  const { number, title, asks, why, source, review } = stepFacts(step);
  const items = [...reasons, ...findings].flatMap((reason) => reason.items);
  return (
    <li
      id={`step-${step}`}
      className="grid gap-x-10 gap-y-3 border-line border-b py-5 @3xl:grid-cols-[minmax(0,1fr)_17rem] break-inside-avoid print:block print:py-1.5 print:text-sm"
    >
      <div className="space-y-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h3>
            {number}. {title}
          </h3>
          <StepStatusMark status={status} />
        </div>
        <p className="max-w-measure text-ink-soft text-sm print:hidden">
          {asks} {why}
        </p>
        <ul className="max-w-measure space-y-1">
          {reasons.map((reason) => (
            <li key={reason.ruleId}>{reason.because}</li>
          ))}
        </ul>
        <p className="max-w-measure border-accent border-s-2 ps-3">
          <span className="block text-ink-soft text-sm">{t("steps.change")}</span>
          {change}
        </p>
        {findings.length > 0 && (
          <div className="max-w-measure print:hidden">
            <p className="text-ink-soft text-sm">{t("steps.findings")}</p>
            <ul className="space-y-1">
              {findings.map((finding) => (
                <li key={finding.ruleId} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
                  <Icon name="arrow-right" size={16} className="mt-1 text-ink-soft" />
                  {finding.because}
                </li>
              ))}
            </ul>
          </div>
        )}
        <AnswersBehind items={items} answers={answers} answerHref={answerHref} />
      </div>
      <div className="space-y-2 text-ink-soft text-sm print:hidden">
        {inFull ? <StepParts parts={standing.parts} answerHref={answerHref} /> : <p>{t("steps.short")}</p>}
        <p title={t("steps.reviewNote", { n: review })}>
          {t("steps.review", {
            month: formatDate(monthsAfter(since, review), { timeZone: "UTC", style: "month" }),
          })}
        </p>
        <p className="text-xs">
          <SourceNote source={source} advises />
        </p>
      </div>
    </li>
  );
}

/** The first of the month, so that a short month never skips one. */
function monthsAfter(iso: string, months: number): Date {
  const from = new Date(iso);
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
}

import { StepStatusMark } from "@/components/result/navigator/step-status";
import { stepFacts } from "@/lib/domain/navigator/step-facts";
import type { NavigatorDiagnosis } from "@/lib/domain/navigator/types";
import { texts } from "@/lib/i18n/texts";

/** How many of the eight steps are covered, and each with its state. */
export function CoverageLine({ diagnosis: { steps, coverage } }: { diagnosis: NavigatorDiagnosis }) {
  const t = texts("picture");
  return (
    <div className="space-y-2">
      <p>{t("said.coverage", { n: Math.round(coverage.short * 100) })}</p>
      <ol className="border-line border-t text-sm">
        {steps.map(({ step, status }) => (
          <li key={step} className="flex items-baseline justify-between gap-x-4 border-line border-b py-1">
            <span>{stepFacts(step).title}</span>
            <StepStatusMark status={status} />
          </li>
        ))}
      </ol>
    </div>
  );
}

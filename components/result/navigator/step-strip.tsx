import { stepFacts } from "@/lib/domain/navigator/step-facts";
import type { StepStanding } from "@/lib/domain/navigator/types";
import { texts } from "@/lib/i18n/texts";
import { StepStatusMark } from "./step-status";

/** The eight steps as a strip: a number, a name, a state; each leads to its place below. */
export function StepStrip({ steps }: { steps: readonly StepStanding[] }) {
  return (
    <nav aria-label={texts("navigator")("standing.steps")} className="@container print:hidden">
      <ol className="grid border-line border-t @xl:grid-cols-2 @xl:gap-x-10">
        {steps.map(({ step, status }) => {
          const { number, title } = stepFacts(step);
          return (
            <li
              key={step}
              className="grid min-h-target grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-line border-b py-2"
            >
              <span className="text-ink-soft text-sm tabular-nums">{number}</span>
              <a href={`#step-${step}`}>{title}</a>
              <StepStatusMark status={status} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

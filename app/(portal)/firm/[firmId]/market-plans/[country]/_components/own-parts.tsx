import { CommentThread } from "@/components/comments/comment-thread";
import { knownWords } from "@/components/market-plans/known-words";
import { PartForm } from "@/components/market-plans/part-form";
import { PlanParts } from "@/components/market-plans/plan-parts";
import type { CommentThreads } from "@/lib/comments/types";
import { isOpenState } from "@/lib/domain/review-state";
import type { MarketPlan, PlanPart } from "@/lib/market-plans/types";

type Props = { plan: MarketPlan; threads: CommentThreads; timeZone: string };

/** The eleven parts: to write while the plan is open, to read while it is handed in or signed off. */
export function OwnParts({ plan, threads, timeZone }: Props) {
  const hat = { kind: "member" as const, id: plan.firm.id };
  const said = ({ part }: PlanPart) =>
    plan.id && (
      <CommentThread
        threads={threads}
        subjectId={plan.id}
        itemKey={part}
        hat={hat}
        timeZone={timeZone}
        compact
      />
    );
  if (!isOpenState(plan.status)) return <PlanParts plan={plan} beside={said} timeZone={timeZone} />;
  return (
    <div className="border-line border-t">
      {plan.parts.map((part) => (
        <section
          key={part.part}
          id={`at-${part.part}`}
          className="scroll-mt-24 border-line border-b py-5 print:py-2"
        >
          <PartForm
            firmId={plan.firm.id}
            country={plan.country}
            part={part}
            known={knownWords(part.part, plan.known)}
            timeZone={timeZone}
          />
          {said(part)}
        </section>
      ))}
    </div>
  );
}

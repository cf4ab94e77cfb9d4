import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import type { AnswerHref } from "./behind";
import { RecommendationEntry } from "./recommendation";

type Props = {
  result: Pick<ResultPage, "recommendations" | "answers">;
  answerHref?: AnswerHref;
  /** Stands beside the heading: taking the advice over into the plan. */
  makePlan?: ReactNode;
  /** Under one recommendation: offers that serve it, comments on it. */
  besideAdvice?: (advice: Recommendation) => ReactNode;
};

/** At most six recommendations as numbered paragraphs, the rest folded. */
export function RecommendationList({ result, answerHref, makePlan, besideAdvice }: Props) {
  const t = texts("results");
  const { first, rest } = result.recommendations;
  const entries = (list: readonly Recommendation[], from: number) =>
    list.map((advice, index) => (
      <RecommendationEntry
        key={advice.id}
        advice={advice}
        number={from + index}
        answers={result.answers}
        answerHref={answerHref}
        beside={besideAdvice?.(advice)}
      />
    ));
  return (
    <Section
      id="advice"
      title={t("advice.heading")}
      lede={t("advice.lede", { n: first.length })}
      aside={makePlan && <div className="print:hidden">{makePlan}</div>}
    >
      <ol className="@container border-line border-b">{entries(first, 1)}</ol>
      {rest.length > 0 && (
        <div className="mt-3 print:hidden">
          <Disclosure summary={t("advice.rest", { n: rest.length })}>
            <ol className="@container">{entries(rest, first.length + 1)}</ol>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

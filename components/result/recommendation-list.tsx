import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import type { AnswerHref } from "./behind";
import { FurtherAdvice } from "./further-advice";
import { RecommendationEntry } from "./recommendation";

type Props = {
  result: Pick<ResultPage, "recommendations" | "answers">;
  answerHref?: AnswerHref;
  /** Today (ISO). */
  today: string;
  /** Stands beside the heading: taking the advice over into the plan. */
  makePlan?: ReactNode;
  /** Under one recommendation: offers that serve it, comments on it. */
  besideAdvice?: (advice: Recommendation) => ReactNode;
};

/** At most six recommendations as numbered paragraphs; the rest folded, theme by theme, line by line. */
export function RecommendationList({ result, answerHref, today, makePlan, besideAdvice }: Props) {
  const t = texts("results");
  const { first, rest } = result.recommendations;
  const entry = (advice: Recommendation, place: number, folded = false) => (
    <RecommendationEntry
      key={advice.id}
      advice={advice}
      number={place}
      folded={folded}
      answers={result.answers}
      answerHref={answerHref}
      today={today}
      beside={besideAdvice?.(advice)}
    />
  );
  return (
    <Section
      id="advice"
      title={t("advice.heading")}
      lede={t("advice.lede", { n: first.length })}
      aside={makePlan && <div className="print:hidden">{makePlan}</div>}
    >
      <ol className="@container border-line border-b">{first.map((advice, at) => entry(advice, at + 1))}</ol>
      {rest.length > 0 && (
        <div className="mt-3 print:hidden">
          <FurtherAdvice rest={rest} from={first.length + 1} entry={(...one) => entry(...one, true)} />
        </div>
      )}
    </Section>
  );
}

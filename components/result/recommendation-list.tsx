import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { THEME_NAMES } from "@/lib/domain/picture/themes";
import { byTheme } from "@/lib/domain/recommendations/by-theme";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import type { AnswerHref } from "./behind";
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

/** At most six recommendations as numbered paragraphs; the rest folded, theme by theme where they are many. */
export function RecommendationList({ result, answerHref, today, makePlan, besideAdvice }: Props) {
  const t = texts("results");
  const { first, rest } = result.recommendations;
  const groups = byTheme(rest, first.length + 1);
  const entry = (advice: Recommendation, place: number) => (
    <RecommendationEntry
      key={advice.id}
      advice={advice}
      number={place}
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
          <Disclosure summary={t("advice.rest", { n: rest.length })}>
            {groups.length > 1 && (
              <p className="mb-2 max-w-measure text-ink-soft text-sm">{t("advice.themes")}</p>
            )}
            <ul className="space-y-1">
              {groups.map(({ theme, entries }) => (
                <li key={theme}>
                  <Disclosure
                    open={groups.length === 1}
                    summary={t("advice.theme", {
                      name: theme ? THEME_NAMES[theme] : t("advice.noTheme"),
                      n: entries.length,
                      best: entries[0]?.place ?? 0,
                    })}
                  >
                    <ol className="@container">{entries.map(({ advice, place }) => entry(advice, place))}</ol>
                  </Disclosure>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

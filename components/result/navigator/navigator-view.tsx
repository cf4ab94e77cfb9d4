import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";
import type { ResultPageOf } from "@/lib/results/types";
import type { AnswerHref } from "../behind";
import { NoteList } from "../note-list";
import { EarlyTable } from "./early-table";
import { StepCard } from "./step-card";
import { StrengthList } from "./strength-list";

type Props = { result: ResultPageOf<"navigator">; answerHref?: AnswerHref };

/** What the navigator says, besides the standing and the advice: eight steps, what to weigh, what to look at twice. */
export function NavigatorView({ result, answerHref }: Props) {
  const t = texts("navigator");
  const { diagnosis, answers, computedAt } = result;
  return (
    <>
      <Section id="steps" title={t("steps.heading")} lede={t("steps.lede")}>
        <ol className="@container border-line border-t print:grid print:grid-cols-2 print:gap-x-6">
          {diagnosis.steps.map((standing) => (
            <StepCard
              key={standing.step}
              standing={standing}
              since={computedAt}
              answers={answers}
              answerHref={answerHref}
            />
          ))}
        </ol>
      </Section>
      <div className="@container print:hidden">
        <div className="grid gap-x-12 gap-y-12 @4xl:grid-cols-[3fr_2fr]">
          <Section id="early" title={t("early.heading")} lede={t("early.lede")}>
            <EarlyTable factors={diagnosis.early} answerHref={answerHref} />
          </Section>
          <Section id="strengths" title={t("strengths.heading")} lede={t("strengths.lede")}>
            <StrengthList strengths={diagnosis.strengths} />
          </Section>
        </div>
      </div>
      {diagnosis.notes.length > 0 && (
        <div className="print:hidden">
          <Section id="notes" title={t("notes.heading")} lede={t("notes.lede")}>
            <NoteList notes={diagnosis.notes} answerHref={answerHref} />
          </Section>
        </div>
      )}
    </>
  );
}

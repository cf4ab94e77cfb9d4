import { StateMark } from "@/components/ui/state-mark";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { Unsupported } from "@/lib/domain/knowledge-innovation/types";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { type AnswerHref, AnswersBehind } from "./behind";
import { termName } from "./term-names";

type Props = {
  unsupported: readonly Unsupported[];
  answers: ResultPage["answers"];
  answerHref?: AnswerHref;
};

/** Innovations that are under way while knowledge beneath them is missing. */
export function UnsupportedList({ unsupported, answers, answerHref }: Props) {
  const t = texts("results");
  if (unsupported.length === 0) return <StateMark tone="good">{t("unsupported.none")}</StateMark>;
  return (
    <ul className="border-line border-t">
      {unsupported.map(({ innovation, lacking, reason }) => (
        <li key={innovation} className="space-y-1 border-line border-b py-4 print:py-2">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h3>{termName("innovation", innovation)}</h3>
            <StateMark tone="watch">
              {t("unsupported.lacking", {
                names: formatList(lacking.map((knowledge) => TERMS.knowledge[knowledge].name)),
              })}
            </StateMark>
          </div>
          <p className="max-w-measure text-ink-soft text-sm">{reason.because}</p>
          <AnswersBehind items={reason.items} answers={answers} answerHref={answerHref} />
        </li>
      ))}
    </ul>
  );
}

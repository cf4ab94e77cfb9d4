import Link from "next/link";
import { answerLine } from "@/components/questionnaire/answer-line";
import { Disclosure } from "@/components/ui/disclosure";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";

export type AnswerHref = (itemKey: string) => string;
type Props = {
  items: readonly string[];
  answers: ResultPage["answers"];
  answerHref?: AnswerHref;
  /** The words to fold it under, where the usual ones are too long. */
  summary?: string;
};

/** The answers that a statement rests on, folded; nothing where the viewer may not see answers. */
export function AnswersBehind({ items, answers, answerHref, summary }: Props) {
  const t = texts("results");
  const known = [...new Set(items)].flatMap((key) => {
    const answer = answers[key];
    return answer ? [{ key, ...answer }] : [];
  });
  if (known.length === 0) return null;
  return (
    <div className="print:hidden">
      <Disclosure summary={summary ?? t("advice.answers", { n: known.length })}>
        <ul className="space-y-2 py-1 text-sm">
          {known.map(({ key, question, words, from }) => (
            <li key={key}>
              <span className="block text-ink-soft">
                {answerHref ? <Link href={answerHref(key)}>{question}</Link> : question}
              </span>
              {answerLine(words)}
              {from && <span className="block text-ink-soft text-xs">{t("advice.from", from)}</span>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

import { answerLine } from "@/components/questionnaire/answer-line";
import { Disclosure } from "@/components/ui/disclosure";
import { StateMark } from "@/components/ui/state-mark";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage, MovedAnswer } from "@/lib/results/types";

/** More than these take several screens. */
const SHOWN = 6;

/** The answers that differ between two rounds, before above after. */
export function MovedAnswers({ moved }: Pick<ComparePage, "moved">) {
  const t = texts("results");
  if (moved.length === 0) return <p className="text-ink-soft">{t("comparePage.movedNone")}</p>;
  const more = moved.slice(SHOWN);
  return (
    <>
      <ol className="@container border-line border-t">{moved.slice(0, SHOWN).map(toEntry)}</ol>
      {more.length > 0 && (
        <div className="mt-2">
          <Disclosure summary={t("comparePage.movedMore", { n: more.length })}>
            <ol className="@container">{more.map(toEntry)}</ol>
          </Disclosure>
        </div>
      )}
    </>
  );
}

const toEntry = (answer: MovedAnswer) => <Entry key={answer.key} answer={answer} />;

function Entry({ answer }: { answer: MovedAnswer }) {
  const t = texts("results");
  return (
    <li className="grid gap-x-8 gap-y-1 border-line border-b py-3 @3xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_7rem]">
      <p className="text-ink-soft text-sm leading-6">{answer.question}</p>
      <dl className="min-w-0 max-w-measure">
        <Said term={t("comparePage.before")} words={answer.before} quiet />
        <Said term={t("comparePage.after")} words={answer.words} />
      </dl>
      <p>
        <Levels answer={answer} />
      </p>
    </li>
  );
}

function Said({ term, words, quiet }: { term: string; words: readonly string[]; quiet?: boolean }) {
  return (
    <div className={`grid grid-cols-[4rem_1fr] gap-x-3 ${quiet ? "text-ink-soft" : ""}`}>
      <dt className="text-ink-soft text-sm leading-6">{term}</dt>
      <dd>{answerLine(words)}</dd>
    </div>
  );
}

function Levels({ answer: { by, before, words } }: { answer: MovedAnswer }) {
  const t = texts("results");
  if (before.length === 0) return <StateMark tone="neutral">{t("comparePage.nowKnown")}</StateMark>;
  if (words.length === 0) return <StateMark tone="neutral">{t("comparePage.noLonger")}</StateMark>;
  if (!by) return null;
  return (
    <StateMark tone={by > 0 ? "good" : "wrong"} icon={by > 0 ? "arrow-up" : "arrow-down"}>
      {t(by > 0 ? "comparePage.up" : "comparePage.down", { n: Math.abs(by) })}
    </StateMark>
  );
}

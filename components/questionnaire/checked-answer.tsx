import Link from "next/link";
import type { ReactNode } from "react";
import { StateMark } from "@/components/ui/state-mark";
import type { CheckedItem, GivenAnswer } from "@/lib/assessments/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { answerLine } from "./answer-line";
import { AnswerWords } from "./answer-words";

type Props = {
  item: CheckedItem;
  timeZone: string;
  href?: string;
  action?: ReactNode;
  beside?: ReactNode;
};

/** A question with its answer, who gave it and what changed; the link to change it at the end of the line. */
export function CheckedAnswer({ item, timeZone, href, action, beside }: Props) {
  const t = texts("assessments");
  const { answer } = item;
  const change = href && (
    <div className="flex flex-wrap items-start gap-x-4 @3xl:col-start-3 @3xl:row-start-1 @3xl:justify-end print:hidden">
      {action}
      <Link href={href} className="inline-flex min-h-target items-start pt-0.5 text-sm">
        {t(answer ? "check.change" : "check.answer")}
        <span className="sr-only">: {item.question}</span>
      </Link>
    </div>
  );
  // A bare link stands beside the question where the line is short; a button with it comes after the answer.
  return (
    <li
      id={item.key}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-8 gap-y-1 border-line border-b py-3 @3xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_11rem]"
    >
      <p className={`text-ink-soft text-sm leading-6 ${action ? "col-span-2 @3xl:col-span-1" : ""}`}>
        {item.question}
      </p>
      {!action && change}
      <div className="col-span-2 min-w-0 max-w-measure space-y-1 @3xl:col-span-1 @3xl:col-start-2 @3xl:row-start-1">
        {answer ? <AnswerWords words={answer.words} /> : <StateMark tone="watch">{t("noAnswer")}</StateMark>}
        {answer && <Small answer={answer} timeZone={timeZone} />}
        {item.changed && <Changed item={item} />}
        {answer?.carried && <StateMark tone="watch">{t("check.carried")}</StateMark>}
        {beside}
      </div>
      {action && change}
    </li>
  );
}

function Changed({ item }: { item: CheckedItem }) {
  const t = texts("assessments");
  if (!item.previous) return null;
  const words = answerLine(item.previous.words);
  return (
    <p className="text-sm">
      <StateMark tone="info" icon="trend">
        {t("check.changed", { n: item.previous.round })}
      </StateMark>
      <span className="block text-ink-soft">{t("check.was", { n: item.previous.round, words })}</span>
    </p>
  );
}

function Small({ answer, timeZone }: { answer: GivenAnswer; timeZone: string }) {
  const t = texts("assessments");
  return (
    <div className="space-y-1 text-ink-soft text-sm">
      {answer.note && <p className="whitespace-pre-line">{t("check.note", { text: answer.note })}</p>}
      {answer.evidence && <p>{t("check.evidence", { text: answer.evidence })}</p>}
      {!answer.carried && (
        <p className="text-xs">
          {t("check.by", {
            name: answer.given.by ?? t("nobody"),
            date: formatDate(answer.given.at, { timeZone }),
          })}
        </p>
      )}
    </div>
  );
}

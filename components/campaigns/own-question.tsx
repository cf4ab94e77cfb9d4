import { Icon } from "@/components/ui/icon";
import { SURVEY } from "@/lib/domain/benchmark/survey";
import type { Answers } from "@/lib/domain/instruments/types";
import type { DistributionFigure, DistributionQuestion } from "@/lib/domain/survey/distribution";
import { gaveAnswer } from "@/lib/domain/survey/own-answer";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { wholePercent } from "./percent";

type Props = { question: DistributionQuestion; answers: Answers; counted: boolean };

/** One question: which answers the firm gave, and how many others gave each. */
export function OwnQuestion({ question, answers, counted }: Props) {
  const t = texts("campaigns");
  const { number, title, figures, n, note, multiple, source, published } = question;
  const head = "pb-1 ps-3 text-end align-bottom font-normal";
  return (
    <figure className="break-inside-avoid">
      <table className="w-full text-sm">
        <caption className="pb-2 text-start font-semibold text-base">
          {t("distribution.question", { n: number, title })}
        </caption>
        <thead>
          <tr className="text-ink-soft">
            <th scope="col" className="sr-only">
              {t("result.answer")}
            </th>
            <th scope="col" className={`w-12 ${head}`}>
              {t("result.you")}
            </th>
            {published && (
              <th scope="col" className={`w-24 ${head}`}>
                {t("result.published")}
              </th>
            )}
            {counted && (
              <th scope="col" className={`w-28 ${head}`}>
                {n === null ? t("result.portal") : t("result.portalOf", { n })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Answer
              key={`${figure.item} ${figure.option}`}
              figure={figure}
              given={gaveAnswer(answers, figure, question.item)}
              columns={{ published, counted }}
            />
          ))}
        </tbody>
      </table>
      <figcaption className="mt-2 max-w-measure text-ink-soft text-xs">
        {counted && n === null && <>{t("distribution.tooFewHere")} </>}
        {t(multiple ? "distribution.severalAnswers" : "distribution.oneAnswer")}{" "}
        {published && t("distribution.source", { where: source.where ?? "none", n: formatNumber(SURVEY.n) })}
        {note}
      </figcaption>
    </figure>
  );
}

type AnswerProps = {
  figure: DistributionFigure;
  given: boolean | null;
  columns: { published: boolean; counted: boolean };
};

function Answer({ figure, given, columns }: AnswerProps) {
  const t = texts("campaigns");
  const cell = "border-line border-t py-1.5 ps-3 text-end";
  return (
    <tr className={given ? "bg-surface" : undefined}>
      <th scope="row" className="border-line border-t py-1.5 text-start font-normal">
        {figure.label}
      </th>
      <td className={cell}>
        <Mark given={given} />
      </td>
      {columns.published && (
        <td className={cell}>{figure.publishedPercent ?? <Missing label={t("distribution.noFigure")} />}</td>
      )}
      {columns.counted && (
        <td className={cell}>
          {figure.own ? wholePercent(figure.own.share) : <Missing label={t("distribution.tooFewHere")} />}
        </td>
      )}
    </tr>
  );
}

function Mark({ given }: { given: boolean | null }) {
  const t = texts("campaigns");
  if (given)
    return (
      <>
        <Icon name="check" size={16} className="inline" />
        <span className="sr-only">{t("result.yes")}</span>
      </>
    );
  return (
    <>
      <span aria-hidden="true" className="text-ink-soft">
        {given === null ? "?" : "–"}
      </span>
      <span className="sr-only">{t(given === null ? "result.unknown" : "result.no")}</span>
    </>
  );
}

function Missing({ label }: { label: string }) {
  return (
    <>
      <span aria-hidden="true" className="text-ink-soft">
        –
      </span>
      <span className="sr-only">{label}</span>
    </>
  );
}

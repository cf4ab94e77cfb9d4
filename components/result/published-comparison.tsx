import { Icon } from "@/components/ui/icon";
import { FOLDED_ON_PHONES, NarrowFold } from "@/components/ui/narrow-fold";
import { QuietText } from "@/components/ui/quiet-text";
import type { Comparison, ComparisonRow } from "@/lib/domain/benchmark/compare";
import { texts } from "@/lib/i18n/texts";

/** The firm's answers beside the published shares, with everything that must be said about the sample. */
export function PublishedComparison({ published }: { published: Comparison }) {
  const questions = byQuestion(published.rows);
  return (
    <div className="space-y-6">
      <QuietText>
        {published.caveat} {published.phaseNote}
      </QuietText>
      <NarrowFold summary={texts("results")("published.questions", { n: questions.length })} />
      <div className={`side-by-side gap-x-12 gap-y-8 ${FOLDED_ON_PHONES}`}>
        {questions.map((rows) => (
          <Question key={rows[0]?.questionId} rows={rows} n={published.n} />
        ))}
      </div>
    </div>
  );
}

function byQuestion(rows: readonly ComparisonRow[]): ComparisonRow[][] {
  const ids = [...new Set(rows.map((row) => row.questionId))];
  return ids.map((id) => rows.filter((row) => row.questionId === id));
}

function Question({ rows, n }: { rows: readonly ComparisonRow[]; n: number }) {
  const t = texts("results");
  const [first] = rows;
  if (!first) return null;
  return (
    <figure className="break-inside-avoid">
      <table className="w-full text-sm">
        <caption className="pb-2 text-start font-semibold text-base">{first.question}</caption>
        <thead>
          <tr className="text-ink-soft">
            <td />
            <th scope="col" className="pb-1 ps-3 text-end font-normal" colSpan={2}>
              {t("published.percent")}
            </th>
            <th scope="col" className="w-12 pb-1 ps-3 text-end font-normal">
              {t("published.you")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Option key={row.optionId} row={row} />
          ))}
        </tbody>
      </table>
      <figcaption className="mt-2 max-w-measure text-ink-soft text-xs">
        {t("published.source", { where: first.source.where ?? "", n })} {first.note}
      </figcaption>
    </figure>
  );
}

function Option({ row }: { row: ComparisonRow }) {
  const t = texts("results");
  const cell = "border-line border-t py-1.5";
  const percent = row.publishedPercent;
  return (
    <tr className={row.firm ? "bg-surface" : undefined}>
      <th scope="row" className={`${cell} pe-3 text-start font-normal`}>
        {row.option}
      </th>
      <td className={`${cell} w-1/3 max-sm:w-12`} aria-hidden="true">
        {percent !== null && (
          <span
            className="block h-2 bg-ramp-3 print:[print-color-adjust:exact]"
            style={{ inlineSize: `${percent}%` }}
          />
        )}
      </td>
      <td className={`${cell} ps-3 text-end`}>
        {percent ?? <span className="text-ink-soft text-xs">{t("published.unprinted")}</span>}
      </td>
      <td className={`${cell} ps-3 text-end`}>
        <Yours firm={row.firm} />
      </td>
    </tr>
  );
}

function Yours({ firm }: { firm: boolean | null }) {
  const t = texts("results");
  if (firm) {
    return (
      <>
        <Icon name="check" size={16} className="inline" />
        <span className="sr-only">{t("published.yes")}</span>
      </>
    );
  }
  return (
    <>
      <span aria-hidden="true" className="text-ink-soft">
        {firm === null ? "?" : "–"}
      </span>
      <span className="sr-only">{t(firm === null ? "published.notAsked" : "published.no")}</span>
    </>
  );
}

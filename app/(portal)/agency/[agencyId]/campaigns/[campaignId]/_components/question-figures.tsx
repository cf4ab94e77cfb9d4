import { wholePercent } from "@/components/campaigns/percent";
import { BarChart } from "@/components/chart/bar-chart";
import { QuietText } from "@/components/ui/quiet-text";
import { SURVEY } from "@/lib/domain/benchmark/survey";
import type { DistributionQuestion } from "@/lib/domain/survey/distribution";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { FigureTable } from "./figure-table";

export type Earlier = { title: string; question: DistributionQuestion };
type Props = { question: DistributionQuestion; earlier: Earlier | null };

/** One question: bars of this survey with a mark for the published figure, and all figures as a table. */
export function QuestionFigures({ question, earlier }: Props) {
  const t = texts("campaigns");
  const { number, title, n, figures, multiple, published, source, note } = question;
  const heading = t("distribution.question", { n: number, title });
  if (n === null)
    return (
      <section>
        <h3>{heading}</h3>
        <QuietText>{t("distribution.tooFewHere")}</QuietText>
      </section>
    );
  return (
    <div className="space-y-2">
      <BarChart
        title={heading}
        head={{
          label: t("distribution.answer"),
          value: t("distribution.hereN", { n }),
          ...(published ? { compare: t("distribution.published", { n: formatNumber(SURVEY.n) }) } : {}),
        }}
        bars={figures.map(({ item, option, label, own, publishedPercent }) => ({
          id: `${item} ${option}`,
          label,
          share: own?.share ?? null,
          text: own ? wholePercent(own.share) : "–",
          ...(publishedPercent === null
            ? {}
            : { compare: { share: publishedPercent / 100, text: formatNumber(publishedPercent) } }),
        }))}
        note={
          <>
            {t(multiple ? "distribution.severalAnswers" : "distribution.oneAnswer")}{" "}
            {published &&
              t("distribution.source", { where: source.where ?? "none", n: formatNumber(SURVEY.n) })}
            {note}
          </>
        }
      />
      <FigureTable heading={heading} figures={figures} earlier={earlier} />
    </div>
  );
}

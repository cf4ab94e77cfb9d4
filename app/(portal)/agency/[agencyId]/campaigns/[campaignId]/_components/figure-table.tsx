import { signedPoints, wholePercent } from "@/components/campaigns/percent";
import { TwinTable } from "@/components/chart/twin-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { DistributionFigure } from "@/lib/domain/survey/distribution";
import type { Difference, Proportion } from "@/lib/domain/survey/proportions";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Earlier } from "./question-figures";

type Props = { heading: string; figures: readonly DistributionFigure[]; earlier: Earlier | null };

/** The figures of one question with intervals and differences; a difference stands only where it is honest. */
export function FigureTable({ heading, figures, earlier }: Props) {
  const t = texts("campaigns");
  const compared = figures.some(({ difference }) => difference !== null);
  const head = [
    t("distribution.answer"),
    t("distribution.here"),
    t("distribution.publishedShort"),
    ...(compared ? [t("distribution.difference")] : []),
    ...(earlier ? [t("distribution.earlier", { title: earlier.title })] : []),
  ];
  return (
    <div className="print:hidden">
      <Disclosure summary={t("distribution.tableTwin")} open={earlier !== null}>
        <TwinTable
          caption={heading}
          head={head}
          rows={figures.map((figure) => [
            figure.label,
            withBounds(figure.own),
            figure.publishedPercent === null ? "–" : formatNumber(figure.publishedPercent),
            ...(compared ? [differenceWords(figure.difference)] : []),
            ...(earlier ? [withBounds(earlierFigure(earlier, figure)?.own ?? null)] : []),
          ])}
        />
      </Disclosure>
    </div>
  );
}

const earlierFigure = ({ question }: Earlier, { item, option }: DistributionFigure) =>
  question.figures.find((one) => one.item === item && one.option === option);

function withBounds(own: Proportion | null): string {
  if (!own) return "–";
  const bounds = { low: wholePercent(own.low), high: wholePercent(own.high) };
  return `${wholePercent(own.share)} (${texts("campaigns")("distribution.interval", bounds)})`;
}

function differenceWords(difference: Difference | null): string {
  if (!difference) return "–";
  const t = texts("campaigns");
  const bounds = { low: signedPoints(difference.low), high: signedPoints(difference.high) };
  const sure = t(difference.clear ? "distribution.clear" : "distribution.notClear");
  return `${signedPoints(difference.by)} (${t("distribution.interval", bounds)}), ${sure}`;
}

import { FEWEST_FIRMS } from "@/lib/domain/benchmark/groups";
import { SURVEY } from "@/lib/domain/benchmark/survey";
import { allItems } from "@/lib/domain/instruments/engine";
import type { Instrument } from "@/lib/domain/instruments/types";
import {
  type Difference,
  differenceOf,
  type Proportion,
  proportionOf,
} from "@/lib/domain/survey/proportions";
import { type PublishedQuestion, SURVEY_QUESTIONS, type SurveyFigure } from "@/lib/domain/survey/questions";

/** How many firms gave one answer, of how many that answered its question. */
export type Counted = { item: string; option: string; n: number; chosen: number };

export type DistributionFigure = {
  item: string;
  option: string;
  label: string;
  /** Per cent of the 179 published answers; null where nothing is printed. */
  publishedPercent: number | null;
  /** Null where too few firms answered. */
  own: Proportion | null;
  chosen: number | null;
  /** Own less published; null where one of them is missing. */
  difference: Difference | null;
};

export type DistributionQuestion = Omit<PublishedQuestion, "figures"> & {
  /** How many firms answered it; null where they are too few to be told. */
  n: number | null;
  figures: readonly DistributionFigure[];
};

/**
 * The answers of a campaign, question by question in the source's order, beside the published ones. Figures of fewer than
 * five firms are left out even where they are handed in. Differences are made only where `comparable`: the published
 * firms were all abroad.
 */
export function distributionOf(
  instrument: Instrument,
  counted: readonly Counted[],
  { comparable }: { comparable: boolean },
): DistributionQuestion[] {
  const words = optionWords(instrument);
  const enough = counted.filter(({ n }) => n >= FEWEST_FIRMS);
  return SURVEY_QUESTIONS.map(({ figures, ...question }) => {
    const n = enough.find(({ item }) => item === question.item)?.n ?? null;
    const line = (figure: SurveyFigure): DistributionFigure => {
      const own = n === null ? null : ownOf(figure, question, enough, n);
      return {
        item: figure.item,
        option: figure.option,
        label: figure.label ?? words.get(`${figure.item} ${figure.option}`) ?? figure.option,
        publishedPercent: figure.percent,
        own: own && proportionOf(own.chosen, own.n),
        chosen: own?.chosen ?? null,
        difference: own && comparable ? beside(proportionOf(own.chosen, own.n), figure.percent) : null,
      };
    };
    return { ...question, n, figures: figures.map(line) };
  });
}

/** An option that nobody chose is not handed in. A part counts among all, and is left out where too few were asked it. */
function ownOf(
  { item, option }: SurveyFigure,
  question: { item: string },
  counted: readonly Counted[],
  n: number,
) {
  if (item !== question.item && !counted.some((one) => one.item === item)) return null;
  const found = counted.find((one) => one.item === item && one.option === option);
  return { chosen: found?.chosen ?? 0, n };
}

function beside(own: Proportion, publishedPercent: number | null): Difference | null {
  if (publishedPercent === null) return null;
  return differenceOf(own, proportionOf((publishedPercent / 100) * SURVEY.n, SURVEY.n));
}

function optionWords(instrument: Instrument): Map<string, string> {
  return new Map(
    allItems(instrument).flatMap((item) =>
      item.kind === "level" ? [] : item.options.map(({ id, text }) => [`${item.key} ${id}`, text] as const),
    ),
  );
}

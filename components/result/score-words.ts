import { points, pointsBetween } from "@/lib/domain/knowledge-innovation/level-words";
import type { WeighedScore } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";

/** A score as people read it, and its bounds where a panel's weights leave it open. */
export function scoreWords({ score, band, asked }: WeighedScore): { text: string; rangeText?: string } {
  const t = texts("weighed");
  if (asked === 0) return { text: t("leftOut") };
  if (score === null) return { text: texts("results")("known") };
  const between = pointsBetween(band);
  const text = String(points(score));
  return between ? { text, rangeText: t("range", between) } : { text };
}

/** The same in one line. */
export function scoreLine(one: WeighedScore): string {
  const between = pointsBetween(one.band);
  return one.score !== null && between
    ? texts("weighed")("withRange", { points: points(one.score), ...between })
    : scoreWords(one).text;
}

import { indicatorOf } from "@/lib/domain/antecedents/item-keys";
import type { WeakPoint } from "@/lib/domain/antecedents/types";
import type { WeighedItem } from "@/lib/domain/antecedents/weighed-items";
import { crispOf } from "@/lib/domain/fuzzy";
import type { SourceRef } from "@/lib/domain/sources";

/** Answers below this score are weak points: the fourth of five levels is where a thing is done as a rule. */
export const WEAK_BELOW = { score: 0.75, judgement: true } as const;

const ANSWERS = [1, 2, 3, 4, 5] as const;

/** The answers below the fourth level, by what is missing times how much the point counts; ties by key. */
export function weakPoints(items: readonly WeighedItem[], weighed: boolean): WeakPoint[] {
  return items
    .flatMap(({ key, component, weight, score }) => {
      if (score === null || score >= WEAK_BELOW.score) return [];
      const missing = 1 - score;
      const importance = crispOf(weight);
      const answer = ANSWERS[score * 4] ?? 1;
      const because = becauseOf(answer, weighed ? importance : null);
      const reason = { ruleId: "antecedents-weak", because, items: [key], source: sourceOf(key) };
      return [
        { item: key, component, answer, missing, weight, importance, need: missing * importance, reason },
      ];
    })
    .toSorted((one, other) => other.need - one.need || (one.item < other.item ? -1 : 1));
}

function becauseOf(answer: number, importance: number | null): string {
  const counts =
    importance === null
      ? "it counts the same as all other points"
      : `the experts put its importance at ${importance.toFixed(2)} of 1`;
  return `You chose level ${answer} of 5, and ${counts}.`;
}

function sourceOf(key: string): SourceRef {
  const indicator = indicatorOf(key);
  return indicator
    ? { id: "rezvani-2024", where: `Tables 6 and 7, row ${indicator.row}`, judgement: true }
    : { id: null, judgement: true };
}

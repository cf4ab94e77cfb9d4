import { type DelphiResult, fuzzyDelphi } from "@/lib/domain/delphi";

/** How many experts chose each level of an indicator in one round, lowest level first. */
export type IndicatorCounts = { indicatorId: string; counts: readonly number[] };

/** What a round says, by indicator. One that nobody rated is not there. */
export type RoundFigures = ReadonlyMap<string, DelphiResult>;

/** The figures of a round at a threshold (0..1). Throws what `fuzzyDelphi` throws. */
export function roundFigures(rows: readonly IndicatorCounts[], threshold: number): RoundFigures {
  const rated = rows.filter(({ counts }) => counts.some((count) => count > 0));
  if (rated.length === 0) return new Map();
  const results = fuzzyDelphi({ counts: rated.map(({ counts }) => counts), threshold });
  return new Map(
    rated.flatMap(({ indicatorId }, at) => {
      const result = results[at];
      return result ? [[indicatorId, result] as const] : [];
    }),
  );
}

/** What moved from one round to the next; `mean` is of the sizes, 0..1, null where nothing can be compared. */
export type Movement = { changes: ReadonlyMap<string, number>; mean: number | null };

/** The change of each crisp value that both rounds have. That this measures stability is the portal's judgement. */
export function movement(before: RoundFigures, after: RoundFigures): Movement {
  const changes = new Map<string, number>();
  for (const [indicatorId, { crisp }] of after) {
    const earlier = before.get(indicatorId);
    if (earlier) changes.set(indicatorId, crisp - earlier.crisp);
  }
  const sum = [...changes.values()].reduce((total, change) => total + Math.abs(change), 0);
  return { changes, mean: changes.size === 0 ? null : sum / changes.size };
}

/** Whether a panel may close early: its crisp values moved by less than `under` on average. */
export function isStable({ mean }: Pick<Movement, "mean">, under: number): boolean {
  return mean !== null && mean < under;
}

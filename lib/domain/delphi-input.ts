import { DomainError } from "@/lib/domain/error";
import { FIVE_LEVELS, type Fuzzy, isFuzzy } from "@/lib/domain/fuzzy";

/** What a panel is computed from. Exactly one of `counts` and `ratings` is given. */
export type DelphiInput = {
  /** Per indicator: how many experts chose each level, lowest level first. */
  counts?: readonly (readonly number[])[];
  /** Per indicator: the level each expert chose, as an index into the scale (0 is the lowest). */
  ratings?: readonly (readonly number[])[];
  /** The levels as fuzzy numbers, lowest first, no bound falling from level to level. Default: five levels. */
  scale?: readonly Fuzzy[];
  /** Crisp value, 0..1, from which an indicator is accepted. Default 0.5. */
  threshold?: number;
};

/** The input after its check: whole counts per level for each indicator. */
export type CheckedPanel = { counts: number[][]; scale: readonly Fuzzy[]; threshold: number };

const refuse = (code: string, sentence: string): never => {
  throw new DomainError(`delphi.${code}`, sentence);
};

/**
 * Reads what may come from a file or a form. Throws `delphi.input`, `.both`, `.none`, `.scale`, `.threshold`,
 * `.indicators` (none given), `.shape` (not a table, or a row that does not fit the scale), `.count` (not a whole
 * number, 0 or more), `.level` (not a level of the scale), `.empty` (an indicator that nobody rated).
 */
export function checkPanel(input: DelphiInput): CheckedPanel {
  if (typeof input !== "object" || input === null) return refuse("input", "A panel is given as an object.");
  const scale = checkScale(input.scale);
  const threshold = checkThreshold(input.threshold);
  if (input.counts !== undefined && input.ratings !== undefined)
    return refuse("both", "Give counts or ratings, not both.");
  if (input.counts !== undefined)
    return { counts: rowsOf(input.counts, (row) => checkCounts(row, scale.length)), scale, threshold };
  if (input.ratings !== undefined)
    return { counts: rowsOf(input.ratings, (row) => countLevels(row, scale.length)), scale, threshold };
  return refuse("none", "Give the counts or the ratings of the experts.");
}

function checkScale(scale: unknown = FIVE_LEVELS): readonly Fuzzy[] {
  if (!Array.isArray(scale) || scale.length < 2) return refuse("scale", "A scale has at least two levels.");
  const levels: Fuzzy[] = Array.from(scale, (level) =>
    isFuzzy(level) ? level : refuse("scale", "Each level is three bounds from 0 to 1, in rising order."),
  );
  levels.reduce((lower, higher) =>
    lower.every((bound, at) => bound <= (higher[at] ?? 0))
      ? higher
      : refuse("scale", "The levels of a scale go from the lowest to the highest."),
  );
  return levels;
}

function checkThreshold(threshold: unknown = 0.5): number {
  return typeof threshold === "number" && threshold >= 0 && threshold <= 1
    ? threshold
    : refuse("threshold", "The threshold lies between 0 and 1.");
}

function rowsOf(table: unknown, check: (row: unknown[]) => number[]): number[][] {
  if (!Array.isArray(table)) return refuse("shape", "Give one row for each indicator.");
  if (table.length === 0) return refuse("indicators", "A panel rates at least one indicator.");
  const counts = Array.from(table, (row) =>
    Array.isArray(row) ? check(Array.from(row)) : refuse("shape", "Each indicator is a row of numbers."),
  );
  if (counts.some((row) => row.every((count) => count === 0)))
    return refuse("empty", "Each indicator is rated by at least one expert.");
  return counts;
}

function checkCounts(row: unknown[], levels: number): number[] {
  if (row.length !== levels) return refuse("shape", "Each indicator has one count for each level.");
  return row.map((count) =>
    typeof count === "number" && Number.isSafeInteger(count) && count >= 0
      ? count
      : refuse("count", "A count of experts is a whole number, 0 or more."),
  );
}

function countLevels(row: unknown[], levels: number): number[] {
  const counts = Array.from({ length: levels }, () => 0);
  for (const level of row) {
    if (typeof level !== "number" || !Number.isInteger(level) || level < 0 || level >= levels)
      return refuse("level", `A rating is one of the levels 0 to ${levels - 1}.`);
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}

import type { Component } from "@/lib/domain/antecedents/components";

/** Means as printed, three decimals, 0..1. `l` is null where the print does not show the lower bound. */
export type Figures = { l: number | null; m: number; u: number; crisp: number };

/**
 * What is wrong with a row in print. `incomplete`: its answers do not add up to the panel; `contradiction`:
 * answers and means do not agree; `lower-bound`: that bound alone is off; `shifted`: its means stand one row
 * further down; `missing`: its means are not printed at all.
 */
export type Misprint = "incomplete" | "contradiction" | "lower-bound" | "shifted" | "missing";

/** One indicator of the published panel. */
export type Indicator = {
  /** Place in the source's tables, 1..48. */
  row: number;
  /** Stable name, component and short name. */
  id: string;
  component: Component;
  /** What the experts rated the importance of, in our words. */
  label: string;
  /** How many experts chose each level, lowest first, in one order for all rows; null where it is not known. */
  counts: readonly number[] | null;
  /** The means that the print shows in this row: not always those of its answers, see `publishedFor`. */
  printed: Figures;
  misprint: Misprint | null;
  /** What is wrong with the row and how it is read, for people. */
  note: string | null;
  /** True where more of it is worse, so that a firm that rates itself answers the other way round. */
  obstacle: boolean;
};

type Row = [row: number, name: string, label: string, counts: number[] | null, printed: PrintedMeans];
type PrintedMeans = [l: number | null, m: number, u: number, crisp: number];
type Extra = Partial<Pick<Indicator, "misprint" | "note" | "obstacle">>;

/** Makes the rows of one component from their figures; `extras` by row. */
export function rowsOf(
  component: Component,
  rows: readonly Row[],
  extras: Readonly<Record<number, Extra>> = {},
): Indicator[] {
  return rows.map(([row, name, label, counts, [l, m, u, crisp]]) => ({
    row,
    id: `${component}.${name}`,
    component,
    label,
    counts,
    printed: { l, m, u, crisp },
    misprint: null,
    note: null,
    obstacle: false,
    ...extras[row],
  }));
}

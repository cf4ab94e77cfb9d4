import { ADVANTAGES_AND_ASSETS } from "@/lib/domain/antecedents/advantages-and-assets";
import type { Figures, Indicator } from "@/lib/domain/antecedents/indicator";
import { NETWORKS_AND_STRATEGY } from "@/lib/domain/antecedents/networks-and-strategy";
import { type DelphiResult, fuzzyDelphi } from "@/lib/domain/delphi";
import type { SourceRef } from "@/lib/domain/sources";

/** How the indicators were found and screened (Rezvani, Afrasiabi & Mobini 2024): a fuzzy Delphi of one round. */
export const PANEL = {
  interviews: 11,
  codes: 331,
  indicators: 48,
  accepted: 47,
  experts: 15,
  rounds: 1,
  threshold: 0.5,
  source: { id: "rezvani-2024", where: "Tables 6 and 7", judgement: false } satisfies SourceRef,
} as const;

/** What must stand beside every score that rests on this panel. */
export const PANEL_CAVEAT =
  "Fifteen experts judged how much each point matters to high-technology firms. The points were not tested on firms, and other kinds of firms were not asked about.";

/** How the printed tables were read, beside the notes of single rows. */
export const PANEL_NOTES: readonly string[] = [
  "Rows 1 to 24 of the table of answers print 'very high' before 'high', rows 25 to 48 the other way round. All rows stand in one order here.",
  "The means of rows 25 to 33 are printed one row further down; those printed in row 25 belong to no row.",
  "42 of the 48 rows come out within 0.001 when computed again; rows 1, 6, 10, 18, 21 and 34 do not.",
  "Where the components begin and end in rows 25 to 48 is inferred: their labels are garbled in the text at hand.",
  "Under each of these readings every verdict, accepted or rejected, stays the same.",
  "The scale of the five levels is not printed: it was derived from the figures.",
];

/** The 48 indicators of the published panel, in the order of its tables. */
export const INDICATORS: readonly Indicator[] = [...NETWORKS_AND_STRATEGY, ...ADVANTAGES_AND_ASSETS];

/** How far a printed mean may lie from the computed one and still agree: its three decimals, generously. */
const TOLERANCE = 0.001;

/** One row computed again. `result` is null where the answers are not known, `published` where no means are. */
export type PanelRow = {
  indicator: Indicator;
  result: DelphiResult | null;
  published: Figures | null;
  /** Whether every published mean lies within 0.001 of the computed one. */
  agrees: boolean;
  accepted: boolean;
};

/** The whole panel computed again from its answers, beside what was published for them. */
export function panelRows(): PanelRow[] {
  return INDICATORS.map((indicator) => {
    const result = resultOf(indicator);
    const published = publishedFor(indicator);
    const accepted = result?.accepted ?? indicator.printed.crisp >= PANEL.threshold;
    const agrees = result !== null && published !== null && close(result, published);
    return { indicator, result, published, agrees, accepted };
  });
}

/** The published means of an indicator's answers, wherever the print shows them; null where it does not. */
export function publishedFor({ misprint, printed, row }: Indicator): Figures | null {
  if (misprint === "missing") return null;
  if (misprint !== "shifted") return printed;
  return INDICATORS.find((other) => other.row === row + 1)?.printed ?? null;
}

function resultOf({ counts }: Indicator): DelphiResult | null {
  if (counts === null) return null;
  return fuzzyDelphi({ counts: [counts], threshold: PANEL.threshold })[0] ?? null;
}

function close({ fuzzy: [l, m, u], crisp }: DelphiResult, published: Figures): boolean {
  return (
    (published.l === null || near(l, published.l)) &&
    near(m, published.m) &&
    near(u, published.u) &&
    near(crisp, published.crisp)
  );
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE;
}

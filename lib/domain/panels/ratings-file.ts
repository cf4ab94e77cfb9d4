import { DomainError } from "@/lib/domain/error";
import { LEVELS } from "@/lib/domain/panels/vocabulary";

/** `counts`: five columns, how many chose each level; `ratings`: a column for each expert, levels 1 to 5. */
export const FILE_KINDS = ["counts", "ratings"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** One line: the indicator as the file names it, and how many chose each level, lowest first. */
export type FileRow = { indicator: string; counts: number[] };

const MOST_EXPERTS = 500;

/**
 * Reads ratings from a file of comma, semicolon or tab separated values with a line of headings; the first column names
 * the indicator. A line without figures is left out: nobody knows what was answered. Throws `panel-file.empty`,
 * `.columns` (not five counts), `.figure` (no whole number, or no level from 1 to 5), `.twice`.
 */
export function readRatingsFile(text: string, kind: FileKind): FileRow[] {
  const [head, ...lines] = cellsOf(text);
  if (!head || lines.length === 0)
    throw new DomainError("panel-file.empty", "The file has headings and lines of figures.");
  const rows = lines.flatMap(([indicator = "", ...figures]) => {
    const counts = kind === "counts" ? countsOf(figures) : countLevels(figures);
    return counts.some((count) => count > 0) ? [{ indicator, counts }] : [];
  });
  if (rows.length === 0) throw new DomainError("panel-file.empty", "No line of the file has figures.");
  if (new Set(rows.map(({ indicator }) => indicator)).size < rows.length)
    throw new DomainError("panel-file.twice", "Each indicator stands in one line.");
  return rows;
}

function countsOf(figures: readonly string[]): number[] {
  if (figures.every((figure) => figure === "")) return [];
  if (figures.length !== LEVELS.length)
    throw new DomainError("panel-file.columns", "Counts are five columns, from very low to very high.");
  return figures.map((figure) => wholeNumber(figure === "" ? "0" : figure, 0, MOST_EXPERTS));
}

function countLevels(figures: readonly string[]): number[] {
  const counts = LEVELS.map(() => 0);
  for (const figure of figures.filter((one) => one !== "")) {
    const at = wholeNumber(figure, 1, LEVELS.length) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function wholeNumber(figure: string, min: number, max: number): number {
  const value = /^\d{1,4}$/.test(figure) ? Number(figure) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new DomainError("panel-file.figure", `A figure is a whole number from ${min} to ${max}.`);
}

/** The cells of each line that is not empty, by the separator that the headings use. */
function cellsOf(text: string): string[][] {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "");
  const first = lines[0] ?? "";
  const separator = [",", ";", "\t"].find((one) => first.includes(one)) ?? ",";
  return lines.map((line) => splitLine(line, separator));
}

function splitLine(line: string, separator: string): string[] {
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const end = rest.startsWith('"') ? closing(rest) : 0;
    const cut = rest.indexOf(separator, end);
    cells.push(plain(cut < 0 ? rest : rest.slice(0, cut)));
    if (cut < 0) return cells;
    rest = rest.slice(cut + 1);
  }
}

/** Where a quoted cell ends: at the first quotation mark that is not doubled. */
function closing(rest: string): number {
  return (/^"(?:[^"]|"")*"/.exec(rest)?.[0].length ?? 1) - 1;
}

function plain(cell: string): string {
  const bare = cell.trim();
  return /^".*"$/.test(bare) ? bare.slice(1, -1).replaceAll('""', '"').trim() : bare;
}

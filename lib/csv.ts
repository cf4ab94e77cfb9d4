export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it; figures stay
 * figures. It begins with a byte order mark, so that spreadsheets read it as UTF-8.
 */
export function csvText(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cellText).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

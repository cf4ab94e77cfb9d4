import Link from "next/link";
import type { ReactNode } from "react";
import { ChartFigure } from "./chart-figure";
import { KnowledgeRing, type RingState } from "./knowledge-ring";
import { MapLegend, type MapLegendWords } from "./map-legend";
import { TwinTable } from "./twin-table";

export type MapRow = {
  id: string;
  label: string;
  /** How well this knowledge is held, as people read it: "62 %". */
  figure: string;
  /** Rows of one family stand together under its name. */
  family?: string;
  href?: string;
};
export type MapColumn = { id: string; label: string; short?: string; note?: string };
export type MapCellView = RingState & { row: string; column: string; label: string; href?: string };

type Props = {
  title: string;
  titleHidden?: boolean;
  rows: readonly MapRow[];
  columns: readonly MapColumn[];
  cells: readonly MapCellView[];
  legend: MapLegendWords;
  words: { rows: string; held: string; twin: string };
  note?: ReactNode;
};

/** Kinds of knowledge by kinds of innovation, drawn like a chart: parallels, meridians, and a ring where they meet. */
export function KnowledgeMap({ title, titleHidden, rows, columns, cells, legend, words, note }: Props) {
  const at = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const twin = (
    <TwinTable
      caption={title}
      head={[words.rows, words.held, ...columns.map((column) => column.label)]}
      rows={rows.map((row) => [
        row.label,
        row.figure,
        ...columns.map((column) => at.get(`${row.id}/${column.id}`)?.label ?? ""),
      ])}
    />
  );
  return (
    <ChartFigure
      title={title}
      titleHidden={titleHidden}
      note={note}
      twin={{ label: words.twin, table: twin }}
    >
      <table className="w-full max-w-4xl table-fixed border-separate border-spacing-0">
        <thead>
          <tr>
            <th
              scope="col"
              className="w-[40%] pe-3 pb-2 text-start align-bottom font-normal text-ink-soft text-xs sm:w-2/5 sm:text-sm"
            >
              {words.rows}
            </th>
            {columns.map((column) => (
              <ColumnName key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        {families(rows).map((family) => (
          <tbody key={family.rows[0]?.id}>
            {family.name && <FamilyName name={family.name} columns={columns} />}
            {family.rows.map((row) => (
              <tr key={row.id}>
                <RowName row={row} />
                {columns.map((column) => (
                  <Crossing
                    key={column.id}
                    cell={at.get(`${row.id}/${column.id}`)}
                    last={row === rows.at(-1)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <MapLegend words={legend} />
    </ChartFigure>
  );
}

function ColumnName({ column }: { column: MapColumn }) {
  return (
    <th scope="col" className="h-px px-0.5 pb-2 align-bottom font-semibold text-xs sm:text-sm">
      <span className="block max-sm:mx-auto max-sm:h-24 max-sm:w-fit max-sm:rotate-180 max-sm:text-start max-sm:[writing-mode:vertical-rl]">
        <span className={column.short ? "max-sm:hidden" : undefined}>{column.label}</span>
        {column.short && (
          <span aria-hidden="true" className="sm:hidden">
            {column.short}
          </span>
        )}
        {column.note && <span className="block font-normal text-ink-soft text-xs">{column.note}</span>}
      </span>
    </th>
  );
}

/** Neighbouring rows of one family, in their order. */
function families(rows: readonly MapRow[]): { name: string | undefined; rows: MapRow[] }[] {
  const found: { name: string | undefined; rows: MapRow[] }[] = [];
  for (const row of rows) {
    const open = found.at(-1);
    if (open && open.name === row.family) open.rows.push(row);
    else found.push({ name: row.family, rows: [row] });
  }
  return found;
}

function FamilyName({ name, columns }: { name: string; columns: readonly MapColumn[] }) {
  return (
    <tr>
      <th scope="rowgroup" className="h-9 text-start align-bottom font-semibold text-ink-soft text-xs">
        {name}
      </th>
      {columns.map((column) => (
        <td
          key={column.id}
          className="relative p-0 after:absolute after:inset-y-0 after:start-1/2 after:border-line after:border-s"
        />
      ))}
    </tr>
  );
}

function RowName({ row }: { row: MapRow }) {
  return (
    <th scope="row" className="py-1 pe-3 text-start align-middle font-normal text-sm">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        {row.href ? (
          <Link href={row.href} className="inline-flex min-h-6 items-center text-ink">
            {row.label}
          </Link>
        ) : (
          <span>{row.label}</span>
        )}
        <span className="text-ink-soft tabular-nums">{row.figure}</span>
      </span>
    </th>
  );
}

/* The lines of the chart run through the middle of each cell; the ring covers where they cross. */
const LINES =
  "relative h-13 p-0 sm:h-14 before:absolute before:inset-x-0 before:top-1/2 before:border-line before:border-t after:absolute after:start-1/2 after:top-0 after:border-line after:border-s print:h-11";

function Crossing({ cell, last }: { cell: MapCellView | undefined; last: boolean }) {
  const ring = cell && (
    <>
      <KnowledgeRing {...cell} className="size-11 sm:size-13 print:size-9" />
      <span className="sr-only">{cell.label}</span>
    </>
  );
  const place =
    "relative z-[1] mx-auto flex size-11 items-center justify-center rounded-full sm:size-13 print:size-9";
  return (
    <td className={`${LINES} ${last ? "after:h-1/2" : "after:h-full"}`}>
      {cell?.href ? (
        <Link href={cell.href} title={cell.label} className={`${place} hover:outline-2 hover:outline-accent`}>
          {ring}
        </Link>
      ) : (
        <span title={cell?.label} className={place}>
          {ring}
        </span>
      )}
    </td>
  );
}

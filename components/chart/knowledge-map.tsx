import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { ChartFigure } from "./chart-figure";
import { MapLegend, type MapLegendWords } from "./map-legend";
import { ColumnName, Crossing, FamilyName, RowName } from "./map-parts";
import type { MapCellView, MapColumn, MapRow } from "./map-types";
import { TwinTable } from "./twin-table";

type Props = {
  title: string;
  titleHidden?: boolean;
  rows: readonly MapRow[];
  columns: readonly MapColumn[];
  cells: readonly MapCellView[];
  legend: MapLegendWords;
  words: { rows: string; held: string; twin: string };
  note?: ReactNode;
  /** For a narrow place: names of columns stand upright, and the legend folds under this word. */
  narrow?: string;
};

/** Kinds of knowledge by kinds of innovation, drawn like a chart: parallels, meridians, and a ring where they meet. */
export function KnowledgeMap(props: Props) {
  const { title, titleHidden, rows, columns, cells, legend, words, note, narrow } = props;
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
              <ColumnName key={column.id} column={column} upright={narrow !== undefined} />
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
      {narrow === undefined ? (
        <MapLegend words={legend} />
      ) : (
        <div className="mt-3 print:hidden">
          <Disclosure summary={narrow}>
            <MapLegend words={legend} narrow />
          </Disclosure>
        </div>
      )}
    </ChartFigure>
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

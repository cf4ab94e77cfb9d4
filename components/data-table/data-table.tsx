import { type ReactNode, useId } from "react";
import { ColumnHead } from "./column-head";
import type { SearchParams, Sort } from "./list-params";
import { PhoneList } from "./phone-list";
import { PhoneSort } from "./phone-sort";
import { TableFoot, type TableFootWords } from "./table-foot";
import { type Column, type Paging, tableModel } from "./table-model";

export type DataTableWords = TableFootWords & {
  /** "Sort by", over the phone's list. */
  sort: string;
  /** Opens the rest of a row on a phone. */
  more: string;
};

type Props<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The address that the table's state lives in. */
  path: string;
  searchParams: SearchParams;
  sort?: Sort;
  paging: Paging;
  words: DataTableWords;
  /** What stands there when nothing is found. */
  empty: ReactNode;
};

/** As many rows go by with the page; a longer table keeps its head in sight in a box of its own. */
const SHORT = 25;

/** Who has no pointer scrolls a box that has nothing to press in it by the arrow keys. */
const FOCUSABLE = { tabIndex: 0 };

/** A table whose state is its address: the server sorts, pages and counts; here it is only drawn. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { caption, columns, rows, rowId, path, searchParams, sort, paging, words, empty } = props;
  const captionId = useId();
  if (rows.length === 0) return empty;

  const table = tableModel(columns, rows, rowId, sort, paging);
  const byId = new Map(columns.map((column) => [column.id, column]));
  const place = { path, searchParams, sort };
  return (
    <div className="space-y-3">
      <PhoneSort columns={columns} label={words.sort} place={place} />
      <PhoneList columns={columns} rows={rows} rowId={rowId} label={caption} more={words.more} />
      {/* It scrolls both ways in itself: the head and the first column need one and the same box to stay in. */}
      <section
        aria-labelledby={captionId}
        {...FOCUSABLE}
        className={`more-beyond relative hidden overflow-auto border-line border-b md:block print:block print:max-h-none print:overflow-visible ${rows.length > SHORT ? "max-h-[85dvh]" : ""}`}
      >
        <table className="w-full border-separate border-spacing-0 text-sm">
          <caption
            id={captionId}
            className={props.captionHidden ? "sr-only" : "pb-2 text-start font-semibold"}
          >
            {caption}
          </caption>
          <thead>
            <tr>
              {table.getFlatHeaders().map((header, index) => {
                const column = byId.get(header.column.id);
                return (
                  column && (
                    <ColumnHead
                      key={header.id}
                      column={column}
                      sorted={header.column.getIsSorted()}
                      place={place}
                      first={index === 0}
                    />
                  )
                );
              })}
            </tr>
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} className="group/row">
                {row.getAllCells().map((cell, index) => {
                  const column = byId.get(cell.column.id);
                  return (
                    <BodyCell
                      key={cell.id}
                      first={index === 0}
                      end={column?.align === "end"}
                      wrap={column?.wrap ?? false}
                    >
                      {column?.cell(row.original)}
                    </BodyCell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <TableFoot
        path={path}
        searchParams={searchParams}
        page={paging.page}
        pages={table.getPageCount()}
        words={words}
      />
    </div>
  );
}

type CellProps = { first: boolean; end: boolean; wrap: boolean; children: ReactNode };

function BodyCell({ first, end, wrap, children }: CellProps) {
  const shared = `h-10 border-line border-b px-3 py-1.5 print:h-auto print:whitespace-normal print:px-1.5 print:text-xs group-last/row:border-b-0 group-hover/row:bg-surface ${end ? "text-end" : "text-start"} ${wrap ? "min-w-64" : "whitespace-nowrap"}`;
  return first ? (
    <th scope="row" className={`${shared} sticky start-0 bg-paper ps-0 font-normal`}>
      {children}
    </th>
  ) : (
    <td className={shared}>{children}</td>
  );
}

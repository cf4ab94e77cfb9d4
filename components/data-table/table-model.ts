import {
  type ColumnDef,
  constructTable,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { Sort } from "./list-params";
import { staticReactivity } from "./static-reactivity";

/** A column of a table. In the phone's list `priority` 1 is the headline, 2 stands under it, 3 is behind a tap. */
export type Column<Row> = {
  id: string;
  header: string;
  /** Stands after the header, quieter: "EUR", "days". */
  unit?: string;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end";
  /** Long text that may take several lines; all else stays on one. */
  wrap?: boolean;
  sortable?: boolean;
  priority?: 1 | 2 | 3;
};

export type Paging = { page: number; pageSize: number; total: number };

const features = tableFeatures({
  coreReactivityFeature: staticReactivity,
  rowSortingFeature,
  rowPaginationFeature,
});

/** The table's model over one page of rows that the server has already filtered, sorted and cut. */
export function tableModel<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  rowId: (row: Row) => string,
  sort: Sort | undefined,
  paging: Paging,
) {
  const definitions: ColumnDef<typeof features, Row>[] = columns.map((column) => ({
    id: column.id,
    header: column.header,
    enableSorting: column.sortable ?? false,
    cell: ({ row }) => column.cell(row.original),
  }));
  return constructTable({
    features,
    columns: definitions,
    data: [...rows],
    getRowId: rowId,
    manualSorting: true,
    manualPagination: true,
    rowCount: paging.total,
    initialState: {
      sorting: sort ? [sort] : [],
      pagination: { pageIndex: paging.page - 1, pageSize: paging.pageSize },
    },
  });
}

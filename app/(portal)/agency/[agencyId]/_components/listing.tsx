import type { ReactNode } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { FilterForm, type ListFilter } from "@/components/data-table/filter-form";
import type { ListParams, SearchParams } from "@/components/data-table/list-params";
import type { Column } from "@/components/data-table/table-model";
import { filterWords, tableWords } from "@/components/data-table/table-words";
import { EmptyState } from "@/components/page/empty-state";

type Props<Row> = {
  path: string;
  searchParams: SearchParams;
  input: ListParams;
  caption: string;
  search?: string;
  filters?: readonly ListFilter[];
  columns: readonly Column<Row>[];
  found: { rows: readonly Row[]; total: number };
  empty: { title: string; text: string; action?: ReactNode };
};

/** Search, filters and table of an administrator's list. */
export function Listing<Row extends { id: string }>(props: Props<Row>) {
  const { path, searchParams, input, caption, search, filters = [], columns, found, empty } = props;
  const paging = { page: input.page, pageSize: input.pageSize, total: found.total };
  return (
    <div>
      {(search !== undefined || filters.length > 0) && (
        <FilterForm
          path={path}
          searchParams={searchParams}
          q={input.q}
          filters={filters}
          words={filterWords(search)}
        />
      )}
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={found.rows}
        rowId={(row) => row.id}
        path={path}
        searchParams={searchParams}
        sort={input.sort}
        paging={paging}
        words={tableWords(paging)}
        empty={
          <EmptyState title={empty.title} action={empty.action}>
            {empty.text}
          </EmptyState>
        }
      />
    </div>
  );
}

/** A filter whose value is the one in the address. */
export function filterOf(input: ListParams, filter: Omit<ListFilter, "value">): ListFilter {
  return { ...filter, value: input.filters[filter.name]?.[0] };
}

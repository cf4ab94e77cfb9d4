import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { listHref, nextSort, type SearchParams, type Sort, sortText } from "./list-params";
import type { Column } from "./table-model";

/** Where a table lives, and how it is sorted there. */
export type TablePlace = { path: string; searchParams: SearchParams; sort?: Sort };

type Shape = Pick<Column<never>, "id" | "header" | "unit" | "align" | "sortable">;

export function sortHref({ path, searchParams, sort }: TablePlace, column: string): string {
  return listHref(path, searchParams, { sort: sortText(nextSort(sort ?? { id: "", desc: false }, column)) });
}

type Props = { column: Shape; sorted: false | "asc" | "desc"; place: TablePlace; first: boolean };

/** A column's head; where the column can be sorted it is a link that does so. */
export function ColumnHead({ column, sorted, place, first }: Props) {
  const end = column.align === "end";
  const words = (
    <>
      {column.header}
      {column.unit && <span className="ms-1 font-normal">{column.unit}</span>}
    </>
  );
  return (
    <th
      scope="col"
      aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : undefined}
      className={`sticky top-0 h-10 whitespace-nowrap border-line-strong print:static print:whitespace-normal print:px-1.5 print:text-xs border-b bg-paper px-3 font-semibold text-ink-soft ${first ? "start-0 z-20 ps-0" : "z-10"} ${end ? "text-end" : "text-start"}`}
    >
      {column.sortable ? (
        <Link
          href={sortHref(place, column.id)}
          className={`inline-flex min-h-target items-center gap-1 no-underline outline-offset-[-2px] hover:text-ink hover:underline ${sorted ? "text-ink" : "text-ink-soft"} ${end ? "flex-row-reverse" : ""}`}
        >
          <span>{words}</span>
          <Icon
            name={sorted === "asc" ? "arrow-up" : sorted === "desc" ? "arrow-down" : "sortable"}
            size={14}
            className={sorted ? "" : "opacity-50 print:hidden"}
          />
        </Link>
      ) : (
        words
      )}
    </th>
  );
}

import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { sortHref, type TablePlace } from "./column-head";
import type { Column } from "./table-model";

type Props<Row> = { columns: readonly Column<Row>[]; label: string; place: TablePlace };

/** Sorting where there are no heads of columns to press. */
export function PhoneSort<Row>({ columns, label, place }: Props<Row>) {
  const sortable = columns.filter((column) => column.sortable);
  if (sortable.length === 0) return null;
  const current = sortable.find((column) => column.id === place.sort?.id);
  return (
    <Menu
      className="w-fit md:hidden print:hidden"
      summary={
        <span className="inline-flex min-h-target items-center gap-1.5 text-accent text-sm">
          {label}
          {current && <span className="font-semibold">{current.header}</span>}
          {current && <Icon name={place.sort?.desc ? "arrow-down" : "arrow-up"} size={15} />}
        </span>
      }
    >
      <ul className="w-56">
        {sortable.map((column) => (
          <li key={column.id}>
            <Link
              href={sortHref(place, column.id)}
              aria-current={column === current ? "true" : undefined}
              className="flex min-h-11 items-center px-3 text-ink text-sm no-underline outline-offset-[-2px] hover:bg-surface current:font-semibold"
            >
              {column.header}
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

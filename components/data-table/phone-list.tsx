import { Icon } from "@/components/ui/icon";
import type { Column } from "./table-model";

type Props<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  label: string;
  more: string;
};

/** The table on a phone: the most telling columns of each row, the rest behind a tap. */
export function PhoneList<Row>({ columns, rows, rowId, label, more }: Props<Row>) {
  const ranked = [...columns].sort((a, b) => (a.priority ?? 3) - (b.priority ?? 3));
  const [headline, next] = ranked;
  const under = columns.filter((column) => column === next || (column !== headline && column.priority === 2));
  const rest = columns.filter((column) => column !== headline && !under.includes(column));
  return (
    <ul aria-label={label} className="border-line border-t md:hidden print:hidden">
      {rows.map((row) => (
        <li key={rowId(row)} className="relative border-line border-b py-2.5 pe-12">
          <div className="font-semibold">{headline?.cell(row)}</div>
          {under.length > 0 && (
            <div className="flex flex-wrap gap-x-4 text-ink-soft text-sm">
              {under.map((column) => (
                <div key={column.id} className="min-w-0">
                  <span className="sr-only">{column.header}: </span>
                  {column.cell(row)}
                </div>
              ))}
            </div>
          )}
          {rest.length > 0 && (
            <details suppressHydrationWarning className="group/rest">
              <summary className="absolute end-0 top-1.5 flex size-11 list-none items-center justify-center rounded text-accent hover:bg-surface">
                <Icon
                  name="chevron-down"
                  className="transition-transform duration-150 group-open/rest:rotate-180"
                />
                <span className="sr-only">{more}</span>
              </summary>
              <dl className="mt-2 grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1.5 border-line border-s ps-3 text-sm">
                {rest.map((column) => (
                  <div key={column.id} className="col-span-2 grid grid-cols-subgrid">
                    <dt className="text-ink-soft">
                      {column.header}
                      {column.unit && ` ${column.unit}`}
                    </dt>
                    <dd className="min-w-0 tabular-nums">{column.cell(row)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

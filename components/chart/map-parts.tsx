import Link from "next/link";
import { KnowledgeRing } from "./knowledge-ring";
import type { MapCellView, MapColumn, MapRow } from "./map-types";

const UPRIGHT = "inline-block h-28 rotate-180 text-start align-bottom [writing-mode:vertical-rl]";
const UPRIGHT_ON_PHONES =
  "block max-sm:inline-block max-sm:h-38 max-sm:rotate-180 max-sm:whitespace-nowrap max-sm:align-bottom max-sm:text-start max-sm:leading-snug max-sm:[writing-mode:vertical-rl]";

export function ColumnName({ column, upright }: { column: MapColumn; upright?: boolean }) {
  return (
    <th scope="col" className="h-px px-0.5 pb-2 align-bottom font-semibold text-xs sm:text-sm">
      <span className={upright ? UPRIGHT : UPRIGHT_ON_PHONES}>
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

export function FamilyName({ name, columns }: { name: string; columns: readonly MapColumn[] }) {
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

export function RowName({ row }: { row: MapRow }) {
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

export function Crossing({ cell, last }: { cell: MapCellView | undefined; last: boolean }) {
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

import Link from "next/link";
import { listHref, type SearchParams } from "./list-params";

type Props = {
  label: string;
  name: string;
  path: string;
  searchParams: SearchParams;
  any: string;
  options: readonly { value: string; label: string; count?: string }[];
  value?: string;
};

/** One filter as a row of links: the choice stands in the address and reads well without styles. */
export function FilterChips({ label, name, path, searchParams, any, options, value }: Props) {
  const chips = [{ value: "", label: any, count: undefined }, ...options];
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 print:hidden">
      <p aria-hidden="true" className="text-ink-soft text-sm max-sm:w-full sm:min-w-24">
        {label}
      </p>
      <ul className="flex flex-wrap gap-1.5">
        {chips.map((chip) => (
          <li key={chip.value}>
            <Link
              href={listHref(path, searchParams, { [name]: chip.value || null })}
              aria-current={chip.value === (value ?? "") ? "true" : undefined}
              className="inline-flex min-h-target items-center gap-1.5 rounded border border-line px-2.5 text-ink text-sm no-underline hover:border-ink hover:text-ink current:border-ink current:font-semibold"
            >
              {chip.label}
              {chip.count && <span className="font-normal text-ink-soft tabular-nums">{chip.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

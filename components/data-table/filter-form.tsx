import Form from "next/form";
import Link from "next/link";
import { HiddenFields } from "@/components/form/hidden-fields";
import { Select, type SelectOption } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { listHref, type SearchParams } from "./list-params";
import { FOLDED, PhoneFold } from "./phone-fold";

export type ListFilter = {
  name: string;
  label: string;
  any: string;
  options: readonly SelectOption[];
  value?: string;
};
type Words = { search?: string; apply: string; clear: string };
type Props = {
  path: string;
  searchParams: SearchParams;
  q: string;
  filters?: readonly ListFilter[];
  words: Words;
  /** Stands in a fold of its own already. */
  folded?: boolean;
};

/** Search and filters as a plain form that asks by address: bookmarkable, and it works without scripts. */
export function FilterForm({ path, searchParams, q, filters = [], words, folded }: Props) {
  const own = new Set(["q", "page", ...filters.map((filter) => filter.name)]);
  const kept = Object.fromEntries(
    Object.entries(searchParams).flatMap(([name, value]) =>
      value === undefined || own.has(name) ? [] : [[name, value]],
    ),
  );
  const active = q !== "" || filters.some((filter) => filter.value);
  const folds = !folded && filters.length > 1;
  const inFold = folds ? FOLDED : "";
  const cleared = Object.fromEntries([...own].map((name) => [name, null]));
  return (
    <Form
      action={path}
      role="search"
      className="mb-4 grid grid-cols-[repeat(auto-fill,minmax(min(9.5rem,100%),1fr))] items-end gap-x-4 gap-y-3 print:hidden"
    >
      <HiddenFields values={kept} />
      {words.search && (
        <label className="col-span-full sm:col-span-2">
          <span className="mb-1 block text-ink-soft text-sm">{words.search}</span>
          <span className="relative block">
            <Icon
              name="search"
              size={16}
              className="absolute start-3 top-1/2 -translate-y-1/2 text-ink-soft"
            />
            <input key={q} type="search" name="q" defaultValue={q} maxLength={100} className="control ps-9" />
          </span>
        </label>
      )}
      {folds && <PhoneFold active={filters.filter(({ value }) => value).length} />}
      {filters.map((filter) => (
        <div key={`${filter.name}=${filter.value}`} className={`min-w-0 ${inFold}`}>
          <label htmlFor={`filter-${filter.name}`} className="mb-1 block text-ink-soft text-sm">
            {filter.label}
          </label>
          <Select
            name={filter.name}
            id={`filter-${filter.name}`}
            empty={filter.any}
            options={filter.options}
            defaultValue={filter.value ?? ""}
          />
        </div>
      ))}
      <div
        className={`flex min-h-10 items-center gap-2 ${folds ? "max-sm:justify-end" : ""} ${words.search ? "" : inFold}`}
      >
        <Button type="submit" className="h-10">
          {words.apply}
        </Button>
        {active && (
          <Link
            href={listHref(path, searchParams, cleared)}
            className="inline-flex min-h-10 items-center px-2 text-sm"
          >
            {words.clear}
          </Link>
        )}
      </div>
    </Form>
  );
}

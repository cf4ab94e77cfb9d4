/** Search parameters as a page receives them. */
export type SearchParams = Record<string, string | string[] | undefined>;

export type Sort = { id: string; desc: boolean };

/** What may stand in the address of a list. A filter's values are listed; `null` lets any short text through. */
export type ListRules = {
  sortable: readonly string[];
  defaultSort: Sort;
  filters?: Record<string, readonly string[] | null>;
  pageSizes?: readonly number[];
};

export type ListParams = {
  q: string;
  sort: Sort;
  page: number;
  pageSize: number;
  filters: Record<string, string[]>;
};

const LONGEST_TEXT = 100;
const MOST_VALUES = 50;
const LAST_PAGE = 100_000;
const PAGE_SIZES = [20, 50, 100];

/** Reads a list's state from the address. What the rules do not know is left out, never an error. */
export function parseListParams(searchParams: SearchParams, rules: ListRules): ListParams {
  const sizes = rules.pageSizes ?? PAGE_SIZES;
  const size = Number(first(searchParams.size));
  return {
    q: clean(first(searchParams.q)),
    sort: parseSort(first(searchParams.sort), rules),
    page: parsePage(first(searchParams.page)),
    pageSize: sizes.includes(size) ? size : (sizes[0] ?? 20),
    filters: Object.fromEntries(
      Object.entries(rules.filters ?? {}).map(([name, allowed]) => [
        name,
        parseFilter(searchParams[name], allowed),
      ]),
    ),
  };
}

// A parameter named as a function of every object ("toString") arrives together with that function.
const all = (value: string | string[] | undefined): string[] =>
  [value ?? []].flat().filter((one) => typeof one === "string");
const first = (value: string | string[] | undefined): string => all(value)[0] ?? "";

// Control characters and halves of surrogate pairs are refused by the database.
const clean = (text: string): string =>
  [...text.toWellFormed().normalize("NFC")]
    .filter((letter) => !/[\p{Cc}\ufffd]/u.test(letter))
    .slice(0, LONGEST_TEXT)
    .join("")
    .trim();

function parseSort(text: string, { sortable, defaultSort }: ListRules): Sort {
  const desc = text.startsWith("-");
  const id = desc ? text.slice(1) : text;
  return sortable.includes(id) ? { id, desc } : defaultSort;
}

function parsePage(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), LAST_PAGE) : 1;
}

function parseFilter(value: string | string[] | undefined, allowed: readonly string[] | null): string[] {
  const values = [...new Set(all(value).map(clean))].filter((one) => one !== "");
  return values.filter((one) => allowed === null || allowed.includes(one)).slice(0, MOST_VALUES);
}

/** How a sort is written in the address: `name`, or `-name` from the end. */
export function sortText({ id, desc }: Sort): string {
  return desc ? `-${id}` : id;
}

/** The same list with something changed: other parameters stay, `null` takes one out, and the first page comes back. */
export function listHref(
  path: string,
  searchParams: SearchParams,
  change: Record<string, string | string[] | null>,
): string {
  const next = new URLSearchParams();
  const merged: SearchParams = { ...searchParams };
  if (!("page" in change)) delete merged.page;
  for (const [name, value] of Object.entries(change)) merged[name] = value ?? undefined;
  for (const name of Object.keys(merged).sort()) {
    for (const value of all(merged[name])) if (value !== "") next.append(name, value);
  }
  const query = next.toString();
  return query ? `${path}?${query}` : path;
}

/** The sort that a press on a column's head asks for: the other way round, or this column from the start. */
export function nextSort(current: Sort, column: string): Sort {
  return { id: column, desc: current.id === column && !current.desc };
}

/** Pages worth a link: the ends and the neighbours of the current one; `null` marks a gap. */
export function pageSteps(page: number, pages: number): (number | null)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  wanted.sort((a, b) => a - b);
  return wanted.flatMap((one, index) => {
    const before = wanted[index - 1] ?? 0;
    if (one - before === 2) return [one - 1, one];
    return one - before > 2 ? [null, one] : [one];
  });
}

/** Which rows of the whole a page shows: 21 to 40. Zero to zero where there are none. */
export function shownRange(page: number, pageSize: number, total: number): { from: number; to: number } {
  const from = (page - 1) * pageSize + 1;
  return from > total ? { from: 0, to: 0 } : { from, to: Math.min(page * pageSize, total) };
}

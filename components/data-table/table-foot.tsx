import { Pagination } from "@/components/ui/pagination";
import { listHref, pageSteps, type SearchParams } from "./list-params";

export type TableFootWords = {
  /** How many of how many: "21–40 of 132". */
  count: string;
  pagination: string;
  previous: string;
  next: string;
  page: (page: number) => string;
};

type Props = { path: string; searchParams: SearchParams; page: number; pages: number; words: TableFootWords };

/** The count over everything, and the way to the other pages. */
export function TableFoot({ path, searchParams, page, pages, words }: Props) {
  const href = (to: number) => listHref(path, searchParams, { page: to === 1 ? null : String(to) });
  return (
    <div className="flex min-h-target flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p role="status" className="text-ink-soft text-sm tabular-nums">
        {words.count}
      </p>
      {pages > 1 && (
        <Pagination
          label={words.pagination}
          previous={{ label: words.previous, href: page > 1 ? href(page - 1) : null }}
          next={{ label: words.next, href: page < pages ? href(page + 1) : null }}
          pages={pageSteps(page, pages).map((step) =>
            step === null
              ? null
              : {
                  label: String(step),
                  href: href(step),
                  current: step === page,
                  accessible: words.page(step),
                },
          )}
        />
      )}
    </div>
  );
}

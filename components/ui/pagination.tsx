import Link from "next/link";
import { buttonClass } from "./button";
import { Icon } from "./icon";

type Props = {
  label: string;
  previous: { label: string; href: string | null };
  next: { label: string; href: string | null };
  /** Pages to jump to; `null` marks a gap. */
  pages?: readonly ({ label: string; href: string; current: boolean; accessible: string } | null)[];
};

/** Steps through a long list by links. */
export function Pagination({ label, previous, next, pages = [] }: Props) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-1 print:hidden">
      {previous.href && (
        <Link href={previous.href} rel="prev" className={buttonClass({ variant: "plain" })}>
          <Icon name="chevron-left" size={16} />
          {previous.label}
        </Link>
      )}
      <ul className="hidden items-center gap-1 sm:flex">
        {pages.map((page, index) =>
          page ? (
            <li key={page.href}>
              <Link
                href={page.href}
                aria-label={page.accessible}
                aria-current={page.current ? "page" : undefined}
                className="inline-flex size-target items-center justify-center rounded text-sm tabular-nums no-underline hover:bg-surface current:bg-surface current:font-semibold current:text-ink"
              >
                {page.label}
              </Link>
            </li>
          ) : (
            <li
              key={`gap-after-${pages[index - 1]?.label ?? ""}`}
              aria-hidden="true"
              className="px-1 text-ink-soft"
            >
              …
            </li>
          ),
        )}
      </ul>
      {next.href && (
        <Link href={next.href} rel="next" className={buttonClass({ variant: "plain" })}>
          {next.label}
          <Icon name="chevron-right" size={16} />
        </Link>
      )}
    </nav>
  );
}

import Link from "next/link";
import type { ReactNode } from "react";

export type Crumb = { label: string; href: string };
type Props = {
  title: ReactNode;
  /** Where the page lies, from the outside in, without the page itself. */
  trail?: readonly Crumb[];
  trailLabel?: string;
  lede?: ReactNode;
  /** The one primary action of the page. */
  action?: ReactNode;
  /** A line of facts under the heading. */
  meta?: ReactNode;
};

/** Where am I, what is this, what can I do: the top of every page. */
export function PageHeader({ title, trail = [], trailLabel, lede, action, meta }: Props) {
  return (
    <header className="page-head">
      {trail.length > 0 && (
        <nav aria-label={trailLabel} className="mb-2 print:hidden">
          <ol className="flex flex-wrap gap-x-2 text-sm">
            {trail.map((crumb) => (
              <li
                key={crumb.href}
                className="flex items-center gap-x-2 not-last:after:text-ink-soft not-last:after:content-['/']"
              >
                <Link
                  href={crumb.href}
                  className="inline-flex min-h-6 items-center text-ink-soft no-underline hover:underline"
                >
                  {crumb.label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-full flex-1 basis-80 space-y-2">
          <h1>{title}</h1>
          {lede && <p className="max-w-measure text-ink-soft">{lede}</p>}
          {meta && <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">{meta}</div>}
        </div>
        {action && <div className="flex flex-wrap gap-2 print:hidden">{action}</div>}
      </div>
    </header>
  );
}

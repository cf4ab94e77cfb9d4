import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A line that leads somewhere, for lists of next steps: the whole line is the target. */
export function RowLink({ href, children, note }: { href: string; children: ReactNode; note?: ReactNode }) {
  return (
    <Link
      href={href}
      className="flex min-h-11 items-center gap-x-3 border-line border-b py-2 text-ink no-underline outline-offset-[-2px] hover:bg-surface hover:text-ink"
    >
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 flex-1 basis-48">{children}</span>
        {note && <span className="text-ink-soft text-sm">{note}</span>}
      </span>
      <Icon name="chevron-right" size={16} className="text-accent" />
    </Link>
  );
}

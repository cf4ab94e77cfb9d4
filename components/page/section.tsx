import type { ReactNode } from "react";

type Props = {
  title: string;
  id?: string;
  lede?: ReactNode;
  /** Stands at the end of the heading's line: a link, a date, a count. */
  aside?: ReactNode;
  children: ReactNode;
};

/** A part of a page under a heading, opened by a line. */
export function Section({ title, id, lede, aside, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <div className="mb-4 space-y-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id={id}>{title}</h2>
          {aside && <div className="text-ink-soft text-sm">{aside}</div>}
        </div>
        {lede && <p className="max-w-measure text-ink-soft">{lede}</p>}
      </div>
      {children}
    </section>
  );
}

import type { ReactNode } from "react";

// Room is measured in letters, so that large text gets the narrow form.
/** Content with a margin like a book's: beside it on wide screens, after it on narrow ones, none where it says nothing. */
export function MarginLayout({
  label,
  margin,
  follows,
  children,
}: {
  label: string;
  margin: ReactNode;
  /** Stays in sight beside a long page. */
  follows?: boolean;
  children: ReactNode;
}) {
  if (!margin) return <div className="min-w-0 space-y-10">{children}</div>;
  return (
    <div className="@container">
      <div className="grid gap-x-12 gap-y-10 @4xl:grid-cols-[minmax(0,1fr)_17.5rem]">
        <div className="min-w-0 space-y-10">{children}</div>
        <aside aria-label={label} className="min-w-0 text-sm @4xl:border-line @4xl:border-s @4xl:ps-6">
          <div className={`space-y-6 ${follows ? "@4xl:sticky @4xl:top-6 print:static" : ""}`}>{margin}</div>
        </aside>
      </div>
    </div>
  );
}

/** One note in the margin. */
export function MarginNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-line border-t pt-4 first:border-t-0 first:pt-0 @max-4xl:first:border-t @max-4xl:first:pt-4">
      <h2 className="mb-1 font-semibold text-sm">{title}</h2>
      <div className="max-w-measure space-y-2 text-ink-soft">{children}</div>
    </section>
  );
}

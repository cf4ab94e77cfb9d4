import type { ReactNode } from "react";

/** One sentence with the next thing to do and its button: the first line of a home page. */
export function NextStep({
  label,
  children,
  action,
}: {
  label: string;
  children: ReactNode;
  action: ReactNode;
}) {
  return (
    <section
      aria-label={label}
      data-ruled=""
      className="band flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-5"
    >
      <p className="max-w-measure flex-1 basis-72 text-lg">
        <span className="mb-0.5 block text-ink-soft text-sm">{label}</span>
        {children}
      </p>
      {action}
    </section>
  );
}

import type { ReactNode } from "react";

/** Words that accompany: a source, a remark, a figure's year. */
export function QuietText({ children }: { children: ReactNode }) {
  return <p className="max-w-measure text-ink-soft text-sm">{children}</p>;
}

/** A dash where a table has nothing to say, with the words for those who listen. */
export function NothingHere({ label }: { label: string }) {
  return (
    <span className="text-ink-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

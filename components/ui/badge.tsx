import type { ReactNode } from "react";

/** A short word in an outline: a role, a kind, a count. Not for states, see StateMark. */
export function Badge({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center whitespace-nowrap rounded border border-line px-1.5 text-xs text-ink-soft">
      {children}
    </span>
  );
}

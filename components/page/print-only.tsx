import type { ReactNode } from "react";

/** What stands only on paper: who it is about, when it was printed. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return <div className="hidden print:block">{children}</div>;
}

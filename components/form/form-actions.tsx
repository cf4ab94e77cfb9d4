import type { ReactNode } from "react";

/** The foot of a form: its one main button first, the ways out after it. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-2">{children}</div>;
}

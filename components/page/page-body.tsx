import type { ReactNode } from "react";

/** The column a page is set in: `text` for reading and forms, `wide` for tables and pictures. */
export function PageBody({ width = "wide", children }: { width?: "text" | "wide"; children: ReactNode }) {
  return <div className={width === "text" ? "max-w-2xl space-y-10" : "space-y-10"}>{children}</div>;
}

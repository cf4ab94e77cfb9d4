import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";

type Props = {
  title: ReactNode;
  titleHidden?: boolean;
  /** Source and year of figures that are not the firm's own; how to read it. */
  note?: ReactNode;
  /** The same as a table, behind a fold; left out where the picture is itself a table with its figures. */
  twin?: { label: string; table: ReactNode };
  children: ReactNode;
};

/** A picture of figures with its heading, its source and its twin in figures. */
export function ChartFigure({ title, titleHidden, note, twin, children }: Props) {
  return (
    <figure className="break-inside-avoid">
      <figcaption className={titleHidden ? "sr-only" : "mb-3 font-semibold"}>{title}</figcaption>
      {children}
      {note && <div className="mt-3 max-w-measure text-ink-soft text-xs">{note}</div>}
      {twin && (
        <div className="mt-2 print:hidden">
          <Disclosure summary={twin.label}>{twin.table}</Disclosure>
        </div>
      )}
    </figure>
  );
}

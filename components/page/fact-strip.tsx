import type { ReactNode } from "react";

export type Fact = { label: string; value: ReactNode; note?: ReactNode };

/** A few standing facts side by side, parted by lines. */
export function FactStrip({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl
      data-ruled=""
      className="grid border-line border-t sm:auto-cols-fr sm:grid-flow-col sm:grid-rows-[repeat(3,auto)] sm:border-b"
    >
      {facts.map((fact) => (
        <div
          key={fact.label}
          className="border-line py-3 max-sm:border-b sm:row-span-3 sm:grid sm:grid-rows-subgrid sm:border-s sm:px-5 sm:first:border-s-0 sm:first:ps-0"
        >
          <dt className="text-ink-soft text-sm">{fact.label}</dt>
          <dd className="mt-0.5">{fact.value}</dd>
          {fact.note && <dd className="text-ink-soft text-xs">{fact.note}</dd>}
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from "react";

export type Fact = { label: string; value: ReactNode; note?: ReactNode };

/** A few standing facts side by side, parted by lines. */
export function FactStrip({ facts }: { facts: readonly Fact[] }) {
  return (
    <div data-ruled="" className="@container">
      <dl className="grid border-line border-t @xl:auto-cols-fr @xl:grid-flow-col @xl:grid-rows-[repeat(3,auto)] @xl:border-b">
        {facts.map((fact) => (
          <div
            key={fact.label}
            className="border-line py-3 @max-xl:border-b @xl:row-span-3 @xl:grid @xl:grid-rows-subgrid @xl:border-s @xl:px-5 @xl:first:border-s-0 @xl:first:ps-0"
          >
            <dt className="text-ink-soft text-sm">{fact.label}</dt>
            <dd className="mt-0.5">{fact.value}</dd>
            {fact.note && <dd className="text-ink-soft text-xs">{fact.note}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}

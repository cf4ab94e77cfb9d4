import type { ReactNode } from "react";

export type Definition = { term: string; details: ReactNode };

/** Facts in two columns, ruled like a ledger; stacked on a phone. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="border-line border-t">
      {items.map(({ term, details }) => (
        <div
          key={term}
          className="grid gap-x-6 border-line border-b py-2 sm:grid-cols-[minmax(9rem,1fr)_2fr]"
        >
          <dt className="text-ink-soft text-sm leading-6">{term}</dt>
          <dd className="min-w-0">{details}</dd>
        </div>
      ))}
    </dl>
  );
}

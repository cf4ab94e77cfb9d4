import type { ReactNode } from "react";

const LINES = ["w-11/12", "w-full", "w-4/5", "w-10/12", "w-3/5"];
const bar = "block h-3 animate-pulse rounded bg-line";
const places = (count: number) => Array.from({ length: count }, (_, place) => place);

function Waiting({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** The shape of a ruled list that is on its way. */
export function SkeletonRows({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <Waiting label={label}>
      <div className="border-line border-t">
        {places(rows).map((place) => (
          <div key={place} className="flex h-11 items-center justify-between gap-6 border-line border-b">
            <span className={`${bar} max-w-72 ${LINES[place % LINES.length]}`} />
            <span className={`${bar} w-16`} />
          </div>
        ))}
      </div>
    </Waiting>
  );
}

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

/** The shape of a paragraph that is on its way. */
export function SkeletonLines({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <Waiting label={label}>
      <div className="max-w-measure space-y-3 py-1.5">
        {places(lines).map((place) => (
          <span key={place} className={`${bar} ${LINES[place % LINES.length]}`} />
        ))}
      </div>
    </Waiting>
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

/** The shape of a table that is on its way. */
export function SkeletonTable({
  label,
  rows = 8,
  columns = 4,
}: {
  label: string;
  rows?: number;
  columns?: number;
}) {
  return (
    <Waiting label={label}>
      <div className="border-line-strong border-t">
        {places(rows + 1).map((row) => (
          <div key={row} className="flex h-10 items-center gap-6 border-line border-b px-3">
            {places(columns).map((column) => (
              <span key={column} className="flex-1">
                <span className={`${bar} ${LINES[(row + column * 2) % LINES.length]}`} />
              </span>
            ))}
          </div>
        ))}
      </div>
    </Waiting>
  );
}

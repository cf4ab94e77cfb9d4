import type { ReactNode } from "react";

type Props = { title: string; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: says why, and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="border-line border-b pt-2 pb-8">
      <Horizon />
      <p className="mt-4 font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-measure text-ink-soft">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}

/** Open water: a horizon with its bearing marks and no land in sight. */
function Horizon() {
  return (
    <svg aria-hidden="true" viewBox="0 0 160 24" className="h-6 w-40 stroke-line-strong" fill="none">
      <path d="M0 16.5H160" />
      {[8, 26, 44, 62, 80, 98, 116, 134, 152].map((x) => (
        <path key={x} d={`M${x} 16v${x === 80 ? -10 : -4}`} />
      ))}
    </svg>
  );
}

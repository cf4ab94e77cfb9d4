import Link from "next/link";

export type Tab = { href: string; label: string; count?: string; current?: boolean };

/** Views of one thing, each with its own address. */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-line border-b print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-4 sm:gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-1.5 border-transparent border-b-2 text-ink-soft text-sm no-underline outline-offset-2 hover:border-line-strong hover:text-ink current:border-accent current:font-semibold current:text-ink"
            >
              {tab.label}
              {tab.count && <span className="font-normal text-ink-soft tabular-nums">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

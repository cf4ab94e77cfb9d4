import Link from "next/link";
import { Icon } from "./icon";
import { Menu } from "./menu";

export type Tab = { href: string; label: string; count?: string; current?: boolean };
type Props = { label: string; tabs: readonly Tab[] };

/** More than these take several lines on a phone, and stand behind the name of the current one there. */
const ONE_LINE = 4;

/** Views of one thing, each with its own address. */
export function TabsNav({ label, tabs }: Props) {
  const folds = tabs.length > ONE_LINE;
  return (
    <nav
      aria-label={label}
      data-ruled=""
      className={`border-line print:hidden ${folds ? "sm:border-b" : "border-b"}`}
    >
      {folds && <TabsMenu label={label} tabs={tabs} />}
      <ul className={`-mb-px flex flex-wrap gap-x-4 sm:gap-x-6 ${folds ? "max-sm:hidden" : ""}`}>
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-1.5 border-transparent border-b-2 text-ink-soft text-sm no-underline outline-offset-2 hover:border-line-strong hover:text-ink current:border-accent current:font-semibold current:text-ink"
            >
              {tab.label}
              <Count tab={tab} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same views on a phone: the current one by name, the others under it. */
function TabsMenu({ label, tabs }: Props) {
  const current = tabs.find((tab) => tab.current);
  return (
    <Menu
      className="sm:hidden"
      summary={
        <span className="flex min-h-11 items-center justify-between gap-3 rounded border border-line-strong px-3">
          <span className="min-w-0">
            <span className={current ? "sr-only" : ""}>{label}</span>
            {current && <span className="font-semibold"> {current.label}</span>}
          </span>
          <Icon name="chevron-down" size={16} className="text-accent" />
        </span>
      }
    >
      <ul className="max-h-[70dvh] overflow-y-auto">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 border-transparent border-s-2 px-3 text-ink no-underline outline-offset-[-2px] hover:bg-surface hover:text-ink current:border-accent current:font-semibold"
            >
              <span className="min-w-0 flex-1">{tab.label}</span>
              <Count tab={tab} />
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

function Count({ tab }: { tab: Tab }) {
  return tab.count && <span className="font-normal text-ink-soft tabular-nums">{tab.count}</span>;
}

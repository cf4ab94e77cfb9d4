import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import type { Hat } from "./place";

type Props = { label: string; hats: readonly Hat[] };

/** The hat worn and for whom; other hats are links, since the hat is in the address. */
export function HatSwitcher({ label, hats }: Props) {
  const worn = hats.find((hat) => hat.current);
  const name = (
    <span className="min-w-0 flex-1">
      <span className="block truncate font-semibold text-sm">{worn?.of}</span>
      <span className="block truncate text-ink-soft text-xs">{worn?.role}</span>
    </span>
  );
  if (hats.length < 2) return <div className="flex px-3 py-2">{name}</div>;
  return (
    <Menu
      summary={
        <span className="flex min-h-11 items-center gap-2 rounded border border-line px-3 py-1.5 hover:border-line-strong">
          <span className="sr-only">{label}</span>
          {name}
          <Icon name="sortable" size={15} className="text-ink-soft" />
        </span>
      }
    >
      <div className="w-64 max-w-[80vw]">
        <HatList label={label} hats={hats} />
      </div>
    </Menu>
  );
}

export function HatList({ label, hats }: Props) {
  return (
    <ul aria-label={label}>
      {hats.map((hat) => (
        <li key={hat.href}>
          <Link
            href={hat.href}
            aria-current={hat.current ? "true" : undefined}
            className="flex min-h-11 items-center gap-2 px-3 py-2 text-ink no-underline outline-offset-[-2px] hover:bg-surface hover:text-ink"
          >
            <span className="min-w-0 flex-1">
              <span className="block text-sm">{hat.of}</span>
              <span className="block text-ink-soft text-xs">{hat.role}</span>
            </span>
            {hat.current && <Icon name="check" size={16} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}

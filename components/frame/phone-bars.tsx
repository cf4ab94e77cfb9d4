import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { CurrentPlace } from "./current-place";
import { HatList } from "./hat-switcher";
import { LandfallMark } from "./landfall-mark";
import { NavLink } from "./nav-link";
import type { Hat, Place } from "./place";
import { PlaceList } from "./place-list";

const SLOT =
  "flex min-h-14 w-full flex-col items-center justify-center gap-0.5 border-t-2 border-transparent text-center text-ink-soft text-xs tracking-tight no-underline outline-offset-[-2px] hover:text-ink current:border-accent current:font-semibold current:text-ink";

export function TopBar({
  name,
  places,
  hats,
}: {
  name: string;
  places: readonly Place[];
  hats: readonly Hat[];
}) {
  const worn = hats.find((hat) => hat.current);
  // On the account's own pages the hat and the first place have one name.
  const whose = places.some(({ label }) => label === worn?.of) ? name : worn?.of;
  return (
    <header className="sticky top-0 z-20 flex h-13 items-center gap-3 border-line border-b bg-paper px-4 lg:hidden print:hidden">
      <LandfallMark size={24} />
      <p className="max-w-3/4 shrink-0 truncate font-semibold">
        <CurrentPlace places={places} fallback={name} />
      </p>
      <p className="ms-auto min-w-0 truncate text-ink-soft text-sm">{whose}</p>
    </header>
  );
}

type BottomProps = {
  navLabel: string;
  moreLabel: string;
  hatLabel: string;
  places: readonly Place[];
  foot: readonly Place[];
  hats: readonly Hat[];
  signOut?: ReactNode;
};

/** Four places under the thumb; the rest behind "more". */
export function BottomBar({ navLabel, moreLabel, hatLabel, places, foot, hats, signOut }: BottomProps) {
  const [first, rest] = [places.slice(0, 4), places.slice(4)];
  return (
    <nav
      aria-label={navLabel}
      className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="mx-auto grid max-w-xl auto-cols-fr grid-flow-col">
        {first.map((place) => (
          <li key={place.href}>
            <NavLink href={place.href} exact={place.exact} also={place.also} className={SLOT}>
              <Icon name={place.icon} size={20} />
              <span className="max-w-full truncate">{place.short ?? place.label}</span>
            </NavLink>
          </li>
        ))}
        <li>
          <Menu
            align="end"
            upwards
            summary={
              <span className={SLOT}>
                <Icon name="more" size={20} />
                {moreLabel}
              </span>
            }
          >
            <div className="max-h-[75dvh] w-72 max-w-[90vw] space-y-3 overflow-y-auto p-2">
              <PlaceList places={rest} />
              <PlaceList places={foot} />
              {signOut}
              {hats.length > 1 && (
                <div className="border-line border-t pt-2">
                  <HatList label={hatLabel} hats={hats} />
                </div>
              )}
            </div>
          </Menu>
        </li>
      </ul>
    </nav>
  );
}

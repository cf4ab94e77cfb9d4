import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { HatSwitcher } from "./hat-switcher";
import { NavLink } from "./nav-link";
import type { Hat, Place } from "./place";
import { PLACE_LINE } from "./place-line";
import { Wordmark } from "./wordmark";

type Props = {
  name: string;
  hatLabel: string;
  navLabel: string;
  hats: readonly Hat[];
  places: readonly Place[];
  foot: readonly Place[];
  signOut?: ReactNode;
};

/** The desk's left edge: who one is here, the places, and at the foot help and account. */
export function SideRail({ name, hatLabel, navLabel, hats, places, foot, signOut }: Props) {
  return (
    <header className="sticky top-0 hidden h-dvh w-rail shrink-0 flex-col border-line border-e px-3 pt-5 pb-4 lg:flex print:hidden">
      <div className="px-3 pb-5">
        <Wordmark name={name} />
      </div>
      <HatSwitcher label={hatLabel} hats={hats} />
      <nav
        aria-label={navLabel}
        className="mt-4 flex min-h-0 flex-1 flex-col justify-between gap-6 overflow-y-auto"
      >
        <PlaceList places={places} />
        <div>
          <PlaceList places={foot} />
          {signOut}
        </div>
      </nav>
    </header>
  );
}

export function PlaceList({ places }: { places: readonly Place[] }) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place.href}>
          <NavLink href={place.href} exact={place.exact} also={place.also} className={PLACE_LINE}>
            <Icon name={place.icon} />
            <span className="min-w-0 flex-1">{place.label}</span>
            {place.count && <span className="font-normal text-xs tabular-nums">{place.count}</span>}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

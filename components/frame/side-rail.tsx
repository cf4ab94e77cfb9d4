import type { ReactNode } from "react";
import { HatSwitcher } from "./hat-switcher";
import type { Hat, Place } from "./place";
import { PlaceList } from "./place-list";
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

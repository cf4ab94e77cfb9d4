import { useId } from "react";
import { Icon } from "@/components/ui/icon";
import { NavLink } from "./nav-link";
import type { Place } from "./place";
import { PLACE_LINE } from "./place-line";

/** Places as lines, under the headings that some of them share. */
export function PlaceList({ places }: { places: readonly Place[] }) {
  return (
    <div className="space-y-4">
      {grouped(places).map((group) => (
        <PlaceGroup key={group[0]?.href} places={group} />
      ))}
    </div>
  );
}

function PlaceGroup({ places }: { places: readonly Place[] }) {
  const id = useId();
  const heading = places[0]?.group;
  return (
    <div>
      {heading && (
        <p id={id} className="ps-3.5 pb-1 text-ink-soft text-xs">
          {heading}
        </p>
      )}
      <ul aria-labelledby={heading ? id : undefined}>
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
    </div>
  );
}

function grouped(places: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last && last[0]?.group === place.group) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

"use client";

import { usePathname } from "next/navigation";
import { isCurrent } from "./nav-link";
import type { Place } from "./place";

/** The name of the place one is in, for the phone's top bar. */
export function CurrentPlace({ places, fallback }: { places: readonly Place[]; fallback: string }) {
  const pathname = usePathname();
  const here = places
    .filter(
      ({ href, exact, also = [] }) =>
        isCurrent(pathname, href, exact) || also.some((other) => isCurrent(pathname, other)),
    )
    .sort((a, b) => b.href.length - a.href.length)[0];
  return here?.label ?? fallback;
}

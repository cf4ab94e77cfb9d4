/** How a line of the navigation looks: a place, or the way out. */
export const PLACE_LINE =
  "flex min-h-target items-center gap-3 border-s-2 border-transparent py-1.5 ps-3 pe-2 text-start text-sm text-ink-soft no-underline outline-offset-[-2px] hover:bg-surface hover:text-ink current:border-accent current:font-semibold current:text-ink";

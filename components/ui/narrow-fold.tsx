import type { ReactNode } from "react";
import { Icon } from "./icon";

/**
 * What follows the fold as its sibling, and stays away on a phone until it is opened, carries this. What the address
 * points at is shown even so: without scripts nothing could open it.
 */
export const FOLDED_ON_PHONES = "not-print:max-sm:peer-[:not([open])]/narrow:not-has-[:target]:hidden";

type Props = {
  summary: ReactNode;
  open?: boolean;
  /** Where there is no fold; from the width of a tablet on unless said otherwise. */
  className?: string;
};

/**
 * The head of a fold that exists on narrow screens only. Native and without content of its own: what it folds follows
 * it, so that wide screens and paper lay that out as if there were no fold.
 */
export function NarrowFold({ summary, open, className = "sm:hidden" }: Props) {
  return (
    <details
      suppressHydrationWarning
      open={open}
      className={`peer/narrow group/narrow print:hidden ${className}`}
    >
      <summary className="inline-flex min-h-target list-none items-center gap-1.5 rounded text-accent text-sm">
        <Icon
          name="chevron-right"
          size={16}
          className="transition-transform duration-150 group-open/narrow:rotate-90"
        />
        <span className="underline decoration-1 underline-offset-[0.2em]">{summary}</span>
      </summary>
    </details>
  );
}

import { Icon } from "@/components/ui/icon";
import { texts } from "@/lib/i18n/texts";

/** What follows the fold and stays away on a phone until it is opened carries this. */
export const FOLDED = "max-sm:peer-[:not([open])]/fold:hidden";

/**
 * The head of a fold that exists on phones only, with how many filters are set. Native and without content of its own:
 * what it folds follows it, so that wide screens lay that out as if there were no fold.
 */
export function PhoneFold({ active, className = "" }: { active: number; className?: string }) {
  return (
    <details suppressHydrationWarning className={`peer/fold group/fold sm:hidden print:hidden ${className}`}>
      <summary className="inline-flex min-h-target list-none items-center gap-1.5 rounded text-accent text-sm">
        <Icon name="filter" size={16} />
        {texts("common")("table.filters", { active })}
        <Icon name="chevron-down" size={16} className="group-open/fold:rotate-180" />
      </summary>
    </details>
  );
}

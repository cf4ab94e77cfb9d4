import type { ReactNode } from "react";
import { Icon } from "./icon";

/**
 * Folds what most people need not read; a native element, so it opens without scripts too. Whether it stands open is
 * the reader's from the first moment on: opened before the scripts have come, it differs from what the server sent, as
 * do all folds here.
 */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details suppressHydrationWarning open={open}>
      <summary className="inline-flex min-h-target list-none items-center gap-1.5 rounded text-accent text-sm hover:text-accent-deep">
        <Icon
          name="chevron-right"
          size={16}
          className="transition-transform duration-150 in-[details[open]>summary]:rotate-90 rtl:in-[details[open]>summary]:rotate-0"
        />
        <span className="underline decoration-1 underline-offset-[0.2em]">{summary}</span>
      </summary>
      <div className="mt-2 border-line border-s ps-4">{children}</div>
    </details>
  );
}

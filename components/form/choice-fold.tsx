import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export type FoldWords = {
  /** What it means when nothing is chosen: "Every industry". */
  none: string;
  /** Before the number of those chosen. */
  chosen: string;
};
type Props = { words: FoldWords; count: number; open: boolean; children: ReactNode };

/** Closes a long list of choices to one line with their number. What is ticked is sent while it is closed too. */
export function ChoiceFold({ words, count, open, children }: Props) {
  return (
    <details
      suppressHydrationWarning
      open={open}
      className="group/choices max-w-measure rounded border border-line-strong bg-float open:bg-paper"
    >
      <summary className="flex min-h-10 list-none items-center gap-3 rounded px-3 py-1.5 outline-offset-[-2px] pointer-coarse:min-h-11">
        <span className={`min-w-0 flex-1 ${count === 0 ? "text-ink-soft" : ""}`}>
          {count === 0 ? words.none : `${words.chosen}: ${count}`}
        </span>
        <Icon
          name="chevron-down"
          size={16}
          className="text-ink-soft transition-transform duration-150 group-open/choices:rotate-180"
        />
      </summary>
      <div className="border-line border-t">{children}</div>
    </details>
  );
}

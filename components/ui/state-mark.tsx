import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import { TONE_ICONS, TONE_TEXT, type Tone } from "./tone";

/** A state in an icon and a word; the colour only repeats what both say. */
export function StateMark({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 text-sm">
      <Icon
        name={icon ?? TONE_ICONS[tone]}
        size={15}
        className={classNames("translate-y-0.5", TONE_TEXT[tone])}
      />
      <span className={TONE_TEXT[tone]}>{children}</span>
    </span>
  );
}

import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { TONE_BORDER, TONE_ICONS, TONE_TEXT, type Tone } from "./tone";

type Props = { tone: Tone; title?: ReactNode; children?: ReactNode; action?: ReactNode; live?: boolean };

/** Something to know before going on. `live` announces it when it appears after an action. */
export function Notice({ tone, title, children, action, live }: Props) {
  return (
    <div
      role={live ? "status" : undefined}
      className={classNames("flex gap-3 border-s-2 bg-surface py-3 ps-4 pe-4", TONE_BORDER[tone])}
    >
      <Icon name={TONE_ICONS[tone]} className={classNames("mt-0.5", TONE_TEXT[tone])} />
      <div className="min-w-0 max-w-measure flex-1 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-sm">{children}</div>}
        {action && <div className="pt-2">{action}</div>}
      </div>
    </div>
  );
}

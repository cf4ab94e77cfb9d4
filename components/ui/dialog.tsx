"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button, type ButtonVariant } from "./button";
import { Icon, type IconName } from "./icon";

type Props = {
  trigger: string;
  triggerVariant?: ButtonVariant;
  triggerIcon?: IconName;
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** Open from the first paint, for a page whose address asks for it. */
  openAtFirst?: boolean;
};

/** A native modal dialog with the button that opens it. */
export function Dialog({
  trigger,
  triggerVariant,
  triggerIcon,
  title,
  closeLabel,
  children,
  openAtFirst,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (openAtFirst && !dialog.current?.open) dialog.current?.showModal();
  }, [openAtFirst]);

  return (
    <>
      <Button
        variant={triggerVariant}
        icon={triggerIcon}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded border border-line bg-float p-6 text-ink shadow-float backdrop:bg-(--shade)"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className="-me-2 -mt-1 inline-flex size-target items-center justify-center rounded text-ink-soft hover:bg-surface hover:text-ink"
          >
            <Icon name="close" />
            <span className="sr-only">{closeLabel}</span>
          </button>
        </div>
        {children}
      </dialog>
    </>
  );
}

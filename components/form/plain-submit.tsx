"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

type Props = { label: string; pendingLabel: string; className: string; children?: ReactNode };

/** Sends the form around it, looking like what stands around it instead of like a button. */
export function PlainSubmit({ label, pendingLabel, className, children }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={className}
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    >
      {children}
      <span aria-live="polite">{pending ? pendingLabel : label}</span>
    </button>
  );
}

"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type Props = {
  title: string;
  /** What happened, what was kept, what to do. */
  text?: string;
  children?: ReactNode;
  retryLabel?: string;
  onRetry?: () => void;
  /** The code by which support finds the matter in the log. */
  code?: string;
  codeLabel?: string;
  action?: ReactNode;
};

/** Something failed. Plain about it, with a way on. */
export function ErrorCard({ title, text, children, retryLabel, onRetry, code, codeLabel, action }: Props) {
  return (
    <div role="alert" className="flex max-w-2xl gap-4 border-wrong border-s-2 bg-surface px-5 py-5">
      <Icon name="wrong" size={20} className="mt-0.5 text-wrong" />
      <div className="min-w-0 space-y-2">
        <p className="font-semibold">{title}</p>
        <div className="space-y-2 text-ink-soft">
          {text && <p>{text}</p>}
          {children}
        </div>
        <div className="flex flex-wrap gap-2 pt-2">
          {onRetry && retryLabel && (
            <Button icon="retry" onClick={onRetry}>
              {retryLabel}
            </Button>
          )}
          {action}
        </div>
        {code && (
          <p className="pt-2 text-ink-soft text-xs">
            {codeLabel} <code className="select-all font-sans tabular-nums">{code}</code>
          </p>
        )}
      </div>
    </div>
  );
}

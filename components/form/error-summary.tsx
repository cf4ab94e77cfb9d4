"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

export type SummaryItem = { href: string; text: string };
type Props = { title: string; lead?: string; items: readonly SummaryItem[] };

/** What has to be mended before the form can be taken. It takes the focus when it appears. */
export function ErrorSummary({ title, lead, items }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 flex gap-3 border-wrong border-s-4 bg-surface px-4 py-3"
    >
      <Icon name="wrong" className="mt-0.5 text-wrong" />
      <div className="max-w-measure space-y-2">
        <p className="font-semibold">{title}</p>
        {lead && <p>{lead}</p>}
        {items.length > 0 && (
          <ul className="space-y-1">
            {items.map((item) => (
              <li key={`${item.href} ${item.text}`}>
                <a href={item.href} className="inline-block py-1 text-wrong hover:text-wrong">
                  {item.text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

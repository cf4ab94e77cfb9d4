import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";

export type TimelineEvent = {
  id: string;
  at: { iso: string; text: string };
  actor?: string;
  text: ReactNode;
  /** A quotation or detail under the line. */
  body?: ReactNode;
  fresh?: boolean;
};

/** What happened, newest first, along a line. What is new since the last visit carries a word and a filled mark. */
export function Timeline({ events, freshLabel }: { events: readonly TimelineEvent[]; freshLabel: string }) {
  return (
    <ol>
      {events.map((event) => (
        <li
          key={event.id}
          className="relative grid gap-x-6 pb-5 ps-6 before:absolute before:start-[4px] before:top-3 before:bottom-[-0.4rem] before:border-line before:border-s last:pb-0 last:before:hidden sm:grid-cols-[7.5rem_minmax(0,1fr)]"
        >
          <span
            aria-hidden="true"
            className={`absolute start-0 top-[0.45rem] size-[9px] rounded-full border ${event.fresh ? "border-ink bg-ink" : "border-line-strong bg-paper"}`}
          />
          <p className="text-ink-soft text-sm leading-6">
            <Time iso={event.at.iso} text={event.at.text} />
          </p>
          <div className="min-w-0 max-w-measure">
            <p>
              {event.fresh && <span className="me-2 font-semibold text-sm">{freshLabel}</span>}
              {event.actor && <span className="font-semibold">{event.actor} </span>}
              {event.text}
            </p>
            {event.body && <div className="mt-1 text-ink-soft text-sm">{event.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names";

type Props = {
  summary: ReactNode;
  children: ReactNode;
  align?: "start" | "end";
  upwards?: boolean;
  className?: string;
};

/** A panel under its button. Native details: it opens without scripts; with them it also closes by itself. */
export function Menu({ summary, children, align = "start", upwards, className }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => menu.current?.removeAttribute("open");
    const onPointer = (event: Event) => {
      const { target } = event;
      const link = target instanceof Element && target.closest("a");
      if (target instanceof Node && (!menu.current?.contains(target) || link)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      if (menu.current.contains(document.activeElement)) menu.current.querySelector("summary")?.focus();
      close();
    };
    document.addEventListener("click", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <details suppressHydrationWarning ref={menu} className={classNames("relative", className)}>
      <summary className="list-none rounded">{summary}</summary>
      <div
        className={classNames(
          "absolute z-30 min-w-full rounded border border-line bg-float py-1 shadow-float",
          align === "end" ? "end-0" : "start-0",
          upwards ? "bottom-full mb-1" : "top-full mt-1",
        )}
      >
        {children}
      </div>
    </details>
  );
}

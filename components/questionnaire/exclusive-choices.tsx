"use client";

import { type ChangeEvent, type ReactNode, useEffect, useRef } from "react";

/** Unticks the rest when an answer is chosen that only stands alone, and that one when another is chosen. */
export function ExclusiveChoices({
  alone,
  focusAtFirst,
  children,
}: {
  alone: readonly string[];
  focusAtFirst?: boolean;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusAtFirst) box.current?.querySelector("fieldset")?.focus({ preventScroll: true });
  }, [focusAtFirst]);
  const settle = (event: ChangeEvent<HTMLDivElement>) => {
    const changed: EventTarget = event.target;
    if (!(changed instanceof HTMLInputElement) || !changed.checked) return;
    const stands = alone.includes(changed.value);
    for (const other of box.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])
      if (other !== changed && (stands || alone.includes(other.value))) other.checked = false;
  };
  return (
    <div ref={box} onChange={settle}>
      {children}
    </div>
  );
}

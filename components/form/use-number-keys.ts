"use client";

import { type RefObject, useEffect } from "react";

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])");

/** 1 to 9 choose the answer of that place. Only while the focus is within the form: single keys must not act from afar. */
export function useNumberKeys(fieldset: RefObject<HTMLFieldSetElement | null>, on: boolean) {
  useEffect(() => {
    const scope = fieldset.current?.form ?? fieldset.current;
    if (!on || !scope) return;
    const choose = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!/^[1-9]$/.test(event.key) || writes(event.target)) return;
      const radio =
        fieldset.current?.querySelectorAll<HTMLInputElement>("input[type=radio]")[Number(event.key) - 1];
      if (!radio) return;
      event.preventDefault();
      radio.focus();
      radio.click();
    };
    scope.addEventListener("keydown", choose);
    return () => scope.removeEventListener("keydown", choose);
  }, [fieldset, on]);
}

"use client";

import { useEffect } from "react";

/**
 * Opens the fold over what the address points at. What can be folded away on a phone carries `data-folded` and comes
 * right after its fold.
 */
export function OpenAtHash() {
  useEffect(() => {
    reveal();
    window.addEventListener("hashchange", reveal);
    return () => window.removeEventListener("hashchange", reveal);
  }, []);
  return null;
}

function reveal(): void {
  const target = document.getElementById(window.location.hash.slice(1));
  const fold = target?.closest("[data-folded]")?.previousElementSibling;
  if (!(fold instanceof HTMLDetailsElement) || fold.open) return;
  fold.open = true;
  target?.scrollIntoView();
}

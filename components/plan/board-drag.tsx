"use client";

import { type ReactNode, useEffect, useRef } from "react";

const cardOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-card]") : null;
const laneOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-lane]") : null;

/** Dragging as an addition: a card that is dropped fills in and sends its own form, which works without it. */
export function BoardDrag({ children }: { children: ReactNode }) {
  const board = useRef<HTMLDivElement>(null);
  const moved = useRef<{ card: string; from: string } | null>(null);

  useEffect(() => {
    const root = board.current;
    if (!root) return;
    const stop = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(name: K, run: (event: HTMLElementEventMap[K]) => void) =>
      root.addEventListener(name, run, { signal: stop.signal });
    let dragged: HTMLElement | null = null;
    const mark = (lane: HTMLElement | null) => {
      for (const one of root.querySelectorAll<HTMLElement>("[data-lane]"))
        one.toggleAttribute("data-over", one === lane);
    };
    on("dragstart", (event) => {
      dragged = cardOf(event.target);
      dragged?.setAttribute("data-drag", "");
      event.dataTransfer?.setData("text/plain", dragged?.dataset.card ?? "");
    });
    on("dragover", (event) => {
      const lane = dragged && laneOf(event.target);
      if (!lane) return;
      event.preventDefault();
      mark(lane);
    });
    on("drop", (event) => {
      const lane = dragged && laneOf(event.target);
      if (!dragged || !lane) return;
      event.preventDefault();
      if (laneOf(dragged) !== lane) moveTo(dragged, lane.dataset.lane ?? "");
    });
    on("dragend", () => {
      dragged?.removeAttribute("data-drag");
      dragged = null;
      mark(null);
    });
    on("submit", (event) => {
      const card = cardOf(event.target);
      moved.current = card && {
        card: card.dataset.card ?? "",
        from: laneOf(card)?.dataset.lane ?? "",
      };
    });
    return () => stop.abort();
  }, []);

  // After a move the card stands in another column: the focus goes with it.
  useEffect(() => {
    const root = board.current;
    for (const card of root?.querySelectorAll<HTMLElement>("[data-card]") ?? []) {
      card.draggable = true;
      const { current } = moved;
      if (!current || card.dataset.card !== current.card) continue;
      if (laneOf(card)?.dataset.lane === current.from) continue;
      card.querySelector("a")?.focus();
      moved.current = null;
    }
  });

  return <div ref={board}>{children}</div>;
}

/** Blocked needs a word on what blocks it, so the form waits there for it. */
function moveTo(card: HTMLElement, status: string): void {
  const form = card.querySelector("form");
  const select = form?.elements.namedItem("status");
  if (!form || !(select instanceof HTMLSelectElement)) return;
  select.value = status;
  const why = form.elements.namedItem("blockedBy");
  if (status === "blocked" && why instanceof HTMLInputElement && why.value === "") why.focus();
  else form.requestSubmit();
}

import type { SourceHref } from "./agenda-picks";

const shown = (itemKey: string) => `#agenda-${itemKey}`;

/** Where points of an agenda have their place, as the firm's people reach it. */
export const firmPlaces =
  (base: string): SourceHref =>
  (source) =>
    source.kind === "action"
      ? `${base}/plan/${source.actionId}`
      : `${base}/assessments/${source.roundId}/second-view?rating=${source.ratingId}${shown(source.itemKey)}`;

/** The same as the mentor reaches it, under the firm's pages. */
export const mentorPlaces =
  (base: string): SourceHref =>
  (source) =>
    source.kind === "action"
      ? `${base}/plan#${source.actionId}`
      : `${base}/ratings/${source.ratingId}/second-view${shown(source.itemKey)}`;

import type { IconName } from "./icon";

export type Tone = "good" | "watch" | "wrong" | "info" | "neutral";

export const TONE_ICONS: Record<Tone, IconName> = {
  good: "good",
  watch: "watch",
  wrong: "wrong",
  info: "info",
  neutral: "pending",
};

export const TONE_TEXT: Record<Tone, string> = {
  good: "text-good",
  watch: "text-watch",
  wrong: "text-wrong",
  info: "text-info",
  neutral: "text-ink-soft",
};

export const TONE_BORDER: Record<Tone, string> = {
  good: "border-good",
  watch: "border-watch",
  wrong: "border-wrong",
  info: "border-info",
  neutral: "border-line-strong",
};

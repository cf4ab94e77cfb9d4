import { language } from "./texts";

const STYLES = {
  day: { dateStyle: "medium" },
  "long-day": { dateStyle: "long" },
  moment: { dateStyle: "medium", timeStyle: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A date as the reader writes it, in the reader's time zone. */
export function formatDate(
  at: Date | string,
  { timeZone, style = "day" }: { timeZone: string; style?: keyof typeof STYLES },
): string {
  return new Intl.DateTimeFormat(language(), { ...STYLES[style], timeZone }).format(new Date(at));
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language(), options).format(value);
}

/** "A, B and C" as the language joins a list. */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: "conjunction" }).format(parts);
}

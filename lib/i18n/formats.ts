import type { Language } from "./messages";
import { language } from "./texts";

// English without a country is read as American; the portal's readers write the day before the month.
const REGIONS: Record<Language, string> = { en: "en-GB" };
const region = () => REGIONS[language()];

const STYLES = {
  day: { dateStyle: "medium" },
  "long-day": { dateStyle: "long" },
  month: { month: "long", year: "numeric" },
  moment: { dateStyle: "medium", timeStyle: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A date as the reader writes it, in the reader's time zone. */
export function formatDate(
  at: Date | string,
  { timeZone, style = "day" }: { timeZone: string; style?: keyof typeof STYLES },
): string {
  return new Intl.DateTimeFormat(region(), { ...STYLES[style], timeZone }).format(new Date(at));
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(region(), options).format(value);
}

/** "A, B and C" as the language joins a list. */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(region(), { type: "conjunction" }).format(parts);
}

/** A value as ICU's `select` can name it: no hyphens there. */
export const selectKey = (value: string): string => value.replaceAll("-", "_");

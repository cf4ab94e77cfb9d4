import type { Language } from "./messages";
import { language } from "./texts";

// English without a country is read as American; the portal's readers write the day before the month.
const REGIONS: Record<Language, string> = { en: "en-GB" };
const region = () => REGIONS[language()];
const regionOf = (chosen: Language | undefined) => (chosen ? REGIONS[chosen] : region());

const STYLES = {
  day: { dateStyle: "medium" },
  "long-day": { dateStyle: "long" },
  month: { month: "long", year: "numeric" },
  moment: { dateStyle: "medium", timeStyle: "short" },
  // Two people in two zones must not read two times: the zone stands beside it.
  appointment: {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DateLook = { timeZone: string; style?: keyof typeof STYLES; language?: Language };

/** A date as the reader writes it, in the reader's time zone; mail names the language of who will read it. */
export function formatDate(
  at: Date | string,
  { timeZone, style = "day", language: chosen }: DateLook,
): string {
  return new Intl.DateTimeFormat(regionOf(chosen), { ...STYLES[style], timeZone }).format(new Date(at));
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(region(), options).format(value);
}

/** "A, B and C" as the language joins a list. */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(region(), { type: "conjunction" }).format(parts);
}

/** One of several: "Danish or English". */
export function formatChoice(parts: readonly string[]): string {
  return new Intl.ListFormat(region(), { type: "disjunction" }).format(parts);
}

/** A value as ICU's `select` can name it: no hyphens there. */
export const selectKey = (value: string): string => value.replaceAll("-", "_");

import { iso31661, iso31662 } from "iso-3166";

/** A place with its code and the name to show. */
export type Named = { code: string; name: string };

/** ISO 3166-1 alpha-2 codes in alphabetical order. */
export const COUNTRIES: readonly string[] = iso31661.map((entry) => entry.alpha2).toSorted();

const known: ReadonlySet<string> = new Set(COUNTRIES);

/** True for an assigned ISO 3166-1 alpha-2 code in capitals. */
export function isCountry(code: string): boolean {
  return known.has(code);
}

/** The country's name in the language of `locale`; the code itself where that language has no name for it. */
export function countryName(code: string, locale: string): string {
  return isCountry(code) ? (new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code) : code;
}

/** Every country with its name, in the dictionary order of `locale`. */
export function countriesByName(locale: string): Named[] {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  const collator = new Intl.Collator(locale);
  return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort(
    (a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1),
  );
}

// The package misspells one of Denmark's five regions.
const SPELT: Readonly<Record<string, string>> = { "DK-82": "Region Midtjylland" };

// The package still lists Denmark's counties, which the five regions replaced in 2007.
const inUse = (code: string) => !/^DK-\d{3}$/.test(code);

/**
 * The country's subdivisions of every level after ISO 3166-2, by name; where two share a name, the code is added.
 * Empty for a country without any, and for an unknown one. Looked up on demand: whoever needs only countries then
 * does not load 5,000 subdivisions.
 */
export function regionsOf(country: string): Named[] {
  const entries = iso31662
    .filter(({ code }) => code.startsWith(`${country}-`) && inUse(code))
    .map(({ code, name }) => ({ code, name: SPELT[code] ?? name }));
  const times = new Map<string, number>();
  for (const { name } of entries) times.set(name, (times.get(name) ?? 0) + 1);
  const collator = new Intl.Collator("en");
  return entries
    .map(({ code, name }) => ({ code, name: times.get(name) === 1 ? name : `${name} (${code})` }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}

/** True for an ISO 3166-2 code in use; with `country`, only for one of that country. */
export function isRegion(code: string, country?: string): boolean {
  const within = country === undefined || code.startsWith(`${country}-`);
  return within && inUse(code) && iso31662.some((entry) => entry.code === code);
}

/** The subdivision's name as ISO 3166-2 gives it; the code itself where it is unknown. */
export function regionName(code: string): string {
  return SPELT[code] ?? iso31662.find((entry) => entry.code === code)?.name ?? code;
}

/** True where `place` is `area` or lies in it: a department in its region, a region in its country. */
export function isWithin(place: string, area: string): boolean {
  if (place === area || place.startsWith(`${area}-`)) return true;
  const parent = iso31662.find((entry) => entry.code === place)?.parent;
  return parent !== undefined && parent !== place && isWithin(parent, area);
}

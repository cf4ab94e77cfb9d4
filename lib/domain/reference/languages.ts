import type { Named } from "@/lib/domain/reference/countries";

/** Languages of trade that a team may speak, by ISO 639-1 code. The choice of these sixty-two is the portal's. */
export const LANGUAGES = [
  ..."af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it".split(
    " ",
  ),
  ..."ja ka kk ko lt lv mk ms mt nb nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh zu".split(" "),
].toSorted();

const known: ReadonlySet<string> = new Set(LANGUAGES);

/** True for a language that the portal offers. */
export function isLanguage(code: string): boolean {
  return known.has(code);
}

/** The language's name in the language of `locale`; the code itself where there is no name. */
export function languageName(code: string, locale: string): string {
  return isLanguage(code) ? (new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code) : code;
}

/** Every language with its name, in the dictionary order of `locale`. */
export function languagesByName(locale: string): Named[] {
  const collator = new Intl.Collator(locale);
  return LANGUAGES.map((code) => ({ code, name: languageName(code, locale) })).sort(
    (a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1),
  );
}

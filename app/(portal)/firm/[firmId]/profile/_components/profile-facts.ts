import { countryName, regionName } from "@/lib/domain/reference/countries";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { hsChapterName } from "@/lib/domain/reference/hs-chapters";
import { languageName } from "@/lib/domain/reference/languages";
import { NACE_DIVISIONS, NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import type { FirmProfile, Market, ProfileStep } from "@/lib/firms/types";
import { formatList } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";

export type Fact = { field: string; label: string; text: string | null };

/** What a part of the profile says, in words; null where nothing was said. */
export function factsOf(firm: FirmProfile, step: ProfileStep): Fact[] {
  const t = texts("firms");
  const fact = (field: Parameters<typeof labelOf>[0], text: string | number | null): Fact => ({
    field,
    label: labelOf(field),
    text: text === null || text === "" ? null : String(text),
  });
  const names = (codes: readonly string[], name: (code: string) => string) =>
    codes.length > 0 ? formatList(codes.map(name)) : null;
  switch (step) {
    case "basics":
      return [
        fact("legalName", firm.legalName),
        fact("country", countryName(firm.country, language())),
        fact("registrationNumber", firm.registrationNumber),
        fact("region", firm.region && regionName(firm.region)),
        fact("foundedYear", firm.foundedYear),
        fact("sizeClass", SIZE_CLASS_FACTS.find(({ id }) => id === firm.sizeClass)?.name ?? null),
      ];
    case "industry":
      return [
        fact("naceSection", NACE_SECTIONS.find(({ code }) => code === firm.naceSection)?.name ?? null),
        fact("naceDivision", NACE_DIVISIONS.find(({ code }) => code === firm.naceDivision)?.name ?? null),
      ];
    case "products":
      return [
        fact("products", firm.products),
        fact("hsChapters", firm.hsChapters.map((code) => `${code} ${hsChapterName(code) ?? ""}`).join("\n")),
      ];
    case "people":
      return [
        fact(
          "languages",
          names(firm.languages, (code) => languageName(code, language())),
        ),
      ];
    case "markets":
      return [fact("markets", firm.markets.map(marketLine).join("\n"))];
    case "abroad":
      return [
        fact(
          "foreignSalesShare",
          firm.foreignSalesShare === null ? null : t("profile.percent", { share: firm.foreignSalesShare }),
        ),
        fact(
          "targetMarkets",
          names(firm.targetMarkets, (code) => countryName(code, language())),
        ),
        fact("goals", firm.goals),
      ];
  }
}

type Field = Exclude<keyof FirmProfile, "id" | "updatedAt" | "seen">;

export const labelOf = (field: Field | "sinceYear" | "modes") => texts("firms")(`profile.fields.${field}`);

/** "Norway, since 2019: direct export and agent". */
export function marketLine({ country, sinceYear, modes }: Market): string {
  const t = texts("firms");
  const place = countryName(country, language());
  const since = sinceYear === null ? place : `${place}, ${t("profile.since", { year: String(sinceYear) })}`;
  if (modes.length === 0) return since;
  return `${since}: ${formatList(modes.map((mode) => lowerFirst(entryModeName(mode))))}`;
}

/** The modes as a sentence of their own. */
export const modeList = (modes: Market["modes"]) =>
  formatList(modes.map((mode, at) => (at === 0 ? entryModeName(mode) : lowerFirst(entryModeName(mode)))));

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase(language()) + text.slice(1);

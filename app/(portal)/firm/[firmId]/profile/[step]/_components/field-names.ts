import { countriesByName, regionsOf } from "@/lib/domain/reference/countries";
import { HS_CHAPTERS } from "@/lib/domain/reference/hs-chapters";
import { languagesByName } from "@/lib/domain/reference/languages";
import { NACE_DIVISIONS, NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import type { FirmProfile } from "@/lib/firms/types";
import { language } from "@/lib/i18n/texts";

type Named = { code: string; name: string };

/** Names of the codes that a field can hold, for showing what somebody else saved. */
export function fieldNames(field: string, firm: FirmProfile): Record<string, string> {
  return Object.fromEntries(codesOf(field, firm).map(({ code, name }) => [code, name]));
}

function codesOf(field: string, firm: FirmProfile): readonly Named[] {
  switch (field) {
    case "country":
    case "targetMarkets":
      return countriesByName(language());
    case "region":
      return regionsOf(firm.country);
    case "sizeClass":
      return SIZE_CLASS_FACTS.map(({ id, name }) => ({ code: id, name }));
    case "naceSection":
      return NACE_SECTIONS;
    case "naceDivision":
      return NACE_DIVISIONS;
    case "hsChapters":
      return HS_CHAPTERS;
    case "languages":
      return languagesByName(language());
    default:
      return [];
  }
}

import type { MarketPlanPart } from "@/lib/domain/market-plan";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { languageName } from "@/lib/domain/reference/languages";
import { formatList, formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { KnownForPlan } from "@/lib/market-plans/types";

/** What the profile says that belongs under a part, in sentences; empty where it says nothing. */
export function knownWords(part: MarketPlanPart, known: KnownForPlan): string {
  const t = texts("market-plans");
  switch (part) {
    case "country":
      return known.sinceYear === null
        ? ""
        : t("known.since", { year: formatNumber(known.sinceYear, { useGrouping: false }) });
    case "goals":
      return known.goals;
    case "channels":
      return known.modes.length === 0
        ? ""
        : t("known.modes", { modes: formatList(known.modes.map(entryModeName)) });
    case "organisation":
      return known.languages.length === 0
        ? ""
        : t("known.languages", {
            languages: formatList(known.languages.map((code) => languageName(code, language()))),
          });
    default:
      return "";
  }
}

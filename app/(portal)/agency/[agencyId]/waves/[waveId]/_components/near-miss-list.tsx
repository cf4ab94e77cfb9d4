import { countryName } from "@/lib/domain/reference/countries";
import { languageName } from "@/lib/domain/reference/languages";
import { language, texts } from "@/lib/i18n/texts";
import type { WaveFirmView } from "@/lib/waves/types";

/** What one change would bring: "With Swedish it would have …". */
export function NearMissList({ misses, names }: Pick<WaveFirmView, "misses" | "names">) {
  const t = texts("waves");
  if (misses.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{t("page.misses")}</h3>
      <ul className="text-sm">
        {misses.map(({ mentor, change, score, free }) => {
          const what =
            change.kind === "language"
              ? languageName(change.code, language())
              : change.kind === "market"
                ? countryName(change.country, language())
                : "";
          return (
            <li key={mentor}>
              {t(`page.missKinds.${change.kind}`, { what, mentor: names[mentor] ?? "", score })}
              {!free && ` ${t("page.missTaken")}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

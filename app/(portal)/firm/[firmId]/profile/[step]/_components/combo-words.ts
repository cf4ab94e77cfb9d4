import { texts } from "@/lib/i18n/texts";

/** The words around a long list of choices. */
export function comboWords() {
  const t = texts("firms");
  return {
    filterLabel: t("profile.filter"),
    removeLabel: t("profile.remove"),
    noneFound: t("profile.noneFound"),
  };
}

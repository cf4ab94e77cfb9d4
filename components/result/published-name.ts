import { texts } from "@/lib/i18n/texts";

/** A version as anybody of the agency calls it; fits the middle of a sentence. */
export function publishedName({ version, edition }: { version: number; edition: number | null }): string {
  const t = texts("questionnaires");
  return edition === null ? t("rescore.portal", { n: version }) : t("rescore.edition", { n: edition });
}

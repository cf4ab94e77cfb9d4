import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { PANEL_CAVEAT } from "@/lib/domain/antecedents/panel";
import { language, texts } from "@/lib/i18n/texts";

/** Whose questionnaire and weights a result rests on, where its version says so. */
export function CaveatNotice({ caveat }: { caveat: string | null }) {
  const t = texts("weighed");
  if (caveat === null) return null;
  return (
    <Notice tone="info" title={t("caveat")}>
      {caveat}{" "}
      {caveat === PANEL_CAVEAT && <Link href={`/${language()}/methods/antecedents`}>{t("origin")}</Link>}
    </Notice>
  );
}

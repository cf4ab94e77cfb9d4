import { Notice } from "@/components/ui/notice";
import { texts } from "@/lib/i18n/texts";

/** Says whose weights these are, beside every ranking. */
export function JudgementNotice() {
  const t = texts("entry-modes");
  return (
    <Notice tone="watch" title={t("judgement.title")}>
      {t("judgement.text")}
    </Notice>
  );
}

import { Notice } from "@/components/ui/notice";
import { texts } from "@/lib/i18n/texts";

const SAID = ["opened", "hidden", "firm", "result", "known"] as const;

/** What a mentor must know before rating a round unseen. */
export function BeforeRating() {
  const t = texts("second-view");
  return (
    <Notice tone="watch" title={t("before.title")}>
      <ul className="list-disc space-y-1 ps-5">
        {SAID.map((one) => (
          <li key={one}>{t(`before.${one}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}

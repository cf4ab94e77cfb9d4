import type { ModeFit, ReviewTrigger } from "@/lib/domain/entry-modes/types";
import { selectKey } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** When to look at a mode again; `formHref` leads to the form that sets a day for it. */
export function ModeWatch({ fit: { reviewWhen }, formHref }: { fit: ModeFit; formHref?: string }) {
  const t = texts("entry-modes");
  if (reviewWhen.length === 0) return null;
  return (
    <div className="space-y-2">
      <h4 className="font-semibold text-sm">{t("watch.heading")}</h4>
      <ul className="max-w-measure list-disc space-y-1 ps-5 text-sm">
        {reviewWhen.map((trigger) => (
          <li key={trigger.id}>
            {watchWords(trigger)}: {t("watch.then", { outcome: trigger.outcome })}.
          </li>
        ))}
      </ul>
      {formHref && (
        <p className="text-sm print:hidden">
          <a href={formHref}>{t("watch.set")}</a>
        </p>
      )}
    </div>
  );
}

/** What to look out for, as half a sentence. */
export function watchWords({ label, when, level }: Pick<ReviewTrigger, "label" | "when" | "level">): string {
  return texts("entry-modes")("watch.when", { factor: label, condition: selectKey(when), level });
}

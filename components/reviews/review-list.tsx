import { StateMark } from "@/components/ui/state-mark";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ReviewView } from "@/lib/reviews/types";

/** What mentors decided, the latest first. */
export function ReviewList({ reviews, timeZone }: { reviews: readonly ReviewView[]; timeZone: string }) {
  const t = texts("reviews");
  if (reviews.length === 0) return null;
  return (
    <ol className="space-y-3">
      {reviews.map(({ id, verdict, by, at, body }) => (
        <li key={id}>
          <StateMark tone={verdict === "signed-off" ? "good" : "watch"}>
            {t(`verdicts.${verdict}`, { name: by ?? t("somebody"), when: formatDate(at, { timeZone }) })}
          </StateMark>
          {body && (
            <blockquote className="mt-1 max-w-measure whitespace-pre-line border-line-strong border-s-2 ps-3">
              {body}
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
}

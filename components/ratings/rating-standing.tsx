import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { texts } from "@/lib/i18n/texts";
import type { RatingHead } from "@/lib/ratings/types";

/** Says that mentors rate a round, and nothing of what they say; leads to both views once they are open. */
export function RatingStanding({ ratings, href }: { ratings: readonly RatingHead[]; href: string }) {
  const t = texts("second-view");
  const waiting = ratings.filter(({ revealedAt }) => revealedAt === null);
  const name = ({ by }: RatingHead) => ({ name: by ?? t("firm.nobody") });
  return (
    <>
      {waiting.map((rating) => (
        <Notice
          key={rating.id}
          tone="info"
          title={t(rating.submittedAt ? "firm.handedIn" : "firm.underWay", name(rating))}
        >
          {t("firm.underWayText")}
        </Notice>
      ))}
      {waiting.length < ratings.length && (
        <p className="print:hidden">
          <Link href={href} className="inline-flex min-h-target items-center font-semibold">
            {t("firm.link")}
          </Link>
        </p>
      )}
    </>
  );
}

import { QuietText } from "@/components/ui/quiet-text";
import { texts } from "@/lib/i18n/texts";
import type { SecondView } from "@/lib/ratings/types";
import { BothViews } from "./both-views";
import { RatingStanding } from "./rating-standing";

type Props = { view: SecondView; path: string; timeZone: string };

/** The second view of a round for the firm and the agency, or how far it is. */
export function SecondViewBody({ view, path, timeZone }: Props) {
  const { ratings, shown } = view;
  if (ratings.length === 0) return <QuietText>{texts("second-view")("firm.noRating")}</QuietText>;
  const waiting = ratings.filter(({ revealedAt }) => revealedAt === null);
  const others = ratings.filter(({ id, revealedAt }) => revealedAt !== null && id !== shown?.rating.id);
  return (
    <div className="space-y-8">
      {waiting.length > 0 && (
        <div className="space-y-3">
          <RatingStanding ratings={waiting} href={path} />
        </div>
      )}
      {shown && (
        <BothViews
          shown={shown}
          others={others}
          hrefOf={({ id }) => `${path}?rating=${id}`}
          timeZone={timeZone}
        />
      )}
    </div>
  );
}

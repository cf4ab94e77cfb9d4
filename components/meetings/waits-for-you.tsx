import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import type { Tie } from "@/lib/contacts/types";
import type { AskedFeedback } from "@/lib/feedback/types";
import { texts } from "@/lib/i18n/texts";
import type { OpenedViews } from "@/lib/ratings/types";

type Props = {
  views: readonly OpenedViews[];
  feedback: readonly AskedFeedback[];
  ties: readonly Tie[];
  contactsHref: string;
  /** The pages of a firm, as the reader's hat reaches them. */
  rootOf: (firmId: string) => string;
  hrefOf: (view: OpenedViews) => string;
  /** A mentor has several firms: each line says which. */
  named?: boolean;
};

/** What between a firm and its mentor waits for the reader; nothing where nothing does. */
export function WaitsForYou({ views, feedback, ties, rootOf, hrefOf, contactsHref, named = false }: Props) {
  const asked = ties.filter(({ mine, state }) => !mine && state === "proposed");
  const [ofViews, ofFeedback] = [texts("second-view"), texts("feedback")];
  if (views.length + feedback.length + asked.length === 0) return null;
  return (
    <section aria-labelledby="waits" className="band pt-4 pb-1 [&>a:last-child]:border-b-0">
      <h2 id="waits" className="mb-1 text-base">
        <StateMark tone="watch" icon="clock">
          <span className="font-semibold text-base">{texts("meetings")("waits")}</span>
        </StateMark>
      </h2>
      {views.map((view) => (
        <RowLink key={view.ratingId} href={hrefOf(view)}>
          {ofViews(named ? "news.openOf" : "news.open", { ...view, n: String(view.round) })}
          <span className="block text-ink-soft text-sm">{ofViews("news.hint")}</span>
        </RowLink>
      ))}
      {feedback.map(({ firmId, firm, due }) => (
        <RowLink key={firmId} href={`${rootOf(firmId)}/feedback`}>
          {ofFeedback(named ? "waitsWith" : "waits", { firm, n: due })}
        </RowLink>
      ))}
      {asked.map(({ id, other, delegation }) => (
        <RowLink key={id} href={`${contactsHref}#ties`}>
          {texts("ties")("waits", { name: other.name, delegation })}
        </RowLink>
      ))}
    </section>
  );
}
